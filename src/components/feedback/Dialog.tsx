import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import '#theme/mantine-overlay-styles.ts'
import styles from './Dialog.module.css'
import { useFocusReturn } from './use-focus-return.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { say as common } from '#lib/messages/say.ts'

export interface DialogProps {
  title: ReactNode
  onClose: () => void
  children: ReactNode
  /** Width in px; the dialog fills narrow screens. */
  width?: number
  /** A click beside the dialog closes it. Off where something typed could be lost. */
  closeOnClickOutside?: boolean
  /** It must be answered: there is no close button, and Escape does nothing. */
  required?: boolean
}

/**
 * The one modal dialog of the product: focus inside, Escape closes, focus returns to what opened it. Mantine's own
 * scroll lock is off because it adds a `<style>` element, which the content security policy refuses.
 */
export function Dialog(props: DialogProps) {
  const { title, onClose, children, width = 560, required = false, closeOnClickOutside = !required } = props
  useFocusReturn()
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={width}
      centered
      lockScroll={false}
      closeOnClickOutside={closeOnClickOutside}
      closeOnEscape={!required}
      transitionProps={{ duration: 140 }}
      // Set here, because a class on Modal.Content would also apply to the layer around it.
      classNames={{
        inner: styles.inner ?? '',
        content: styles.content ?? '',
        title: styles.title ?? '',
        body: styles.body ?? '',
      }}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* Not Mantine's own head: that is a `header`, which would count as a second banner of the page. */}
        <div className={styles.header}>
          <Modal.Title>{typeof title === 'string' ? visibleName(title) : title}</Modal.Title>
          {required ? null : <Modal.CloseButton aria-label={common.close()} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** The row of buttons at the foot of a dialog; `start` is placed at the left. */
export function DialogFooter({ children, start }: { children: ReactNode; start?: ReactNode }) {
  return (
    <div className={styles['footer']}>
      {start === undefined ? null : <div className={styles['start']}>{start}</div>}
      {children}
    </div>
  )
}
