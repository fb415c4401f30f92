import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import '../../mantine-overlay-styles.ts'
import styles from './Dialog.module.css'

export interface DialogProps {
  title: ReactNode
  onClose: () => void
  children: ReactNode
  /** Width in px; the dialog fills narrow screens. */
  width?: number
  /** A click beside the dialog closes it; off where something typed could be lost. */
  closeOnClickOutside?: boolean
}

/**
 * The one modal dialog of the product: focus inside, Escape closes, focus returns to what opened it.
 * Mantine's own scroll lock is off because it adds a `<style>` element, which the content security policy refuses.
 */
export function Dialog({ title, onClose, children, width = 560, closeOnClickOutside = true }: DialogProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={width}
      centered
      lockScroll={false}
      closeOnClickOutside={closeOnClickOutside}
      closeButtonProps={{ 'aria-label': 'Close' }}
      transitionProps={{ duration: 140 }}
      classNames={{
        content: styles['content'] ?? '',
        header: styles['header'] ?? '',
        title: styles['title'] ?? '',
        body: styles['body'] ?? '',
      }}
    >
      {children}
    </Modal>
  )
}

/** The row of buttons at the foot of a dialog; `start` sits at the left. */
export function DialogFooter({ children, start }: { children: ReactNode; start?: ReactNode }) {
  return (
    <div className={styles['footer']}>
      {start === undefined ? null : <div className={styles['start']}>{start}</div>}
      {children}
    </div>
  )
}
