import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { place } from './place.ts'
import styles from './Hint.module.css'

/**
 * A small text shown over the page at its anchor. Mounted only while shown, so hundreds of them in a list cost nothing.
 */
export function Hint({ anchor, children }: { anchor: Element; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (box.current !== null) place(box.current, anchor, 'start', 'above')
  }, [anchor])
  return createPortal(
    <div ref={box} className={styles['hint']} aria-hidden>
      {children}
    </div>,
    document.body,
  )
}
