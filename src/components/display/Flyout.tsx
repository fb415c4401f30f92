import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './Flyout.module.css'
import { place } from './place.ts'

export interface FlyoutProps {
  /** The button it belongs to; focus returns there. */
  anchor: HTMLElement
  onClose: () => void
  /** Accessible name. */
  label: string
  /** A menu closes on Tab; a panel holds fields, which Tab moves through. */
  kind: 'menu' | 'panel'
  align?: 'start' | 'end'
  children: ReactNode
  onKeyDown?: (event: KeyboardEvent<HTMLDivElement>) => void
}

const focusable = 'button:not(:disabled), input:not(:disabled), select, a[href], [tabindex="0"]'

/**
 * A small panel over the page at a button: a menu, a filter, a choice of columns. Mounted only while open.
 * Escape, a press outside and Tab past its ends close it; nothing of the page behind moves.
 */
export function Flyout({ anchor, onClose, label, kind, align = 'start', children, onKeyDown }: FlyoutProps) {
  const box = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })

  useLayoutEffect(() => {
    const panel = box.current
    if (panel === null) return undefined
    const settle = () => place(panel, anchor, align, 'below')
    settle()
    const sizes = new ResizeObserver(settle)
    sizes.observe(panel)
    window.addEventListener('resize', settle)
    window.addEventListener('scroll', settle, true)
    return () => {
      sizes.disconnect()
      window.removeEventListener('resize', settle)
      window.removeEventListener('scroll', settle, true)
    }
  }, [anchor, align])

  useEffect(() => {
    const panel = box.current
    const first = panel?.querySelector<HTMLElement>('[data-autofocus]') ?? panel?.querySelector<HTMLElement>(focusable)
    ;(first ?? panel)?.focus({ preventScroll: true })
    const outside = (event: PointerEvent) => {
      const target = event.target instanceof Node ? event.target : null
      if (panel?.contains(target) !== true && !anchor.contains(target)) close.current()
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [anchor])

  const leave = (event: KeyboardEvent<HTMLDivElement>) => {
    event.preventDefault()
    event.stopPropagation()
    onClose()
    anchor.focus({ preventScroll: true })
  }

  return createPortal(
    // It has a role, `menu` or `dialog`, which the rule cannot see.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      className={styles['flyout']}
      role={kind === 'menu' ? 'menu' : 'dialog'}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave(event)
        else if (event.key === 'Tab' && (kind === 'menu' || atEnd(event))) leave(event)
        else onKeyDown?.(event)
      }}
    >
      {children}
    </div>,
    home(anchor),
  )
}

function atEnd(event: KeyboardEvent<HTMLDivElement>): boolean {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(focusable)]
  return document.activeElement === (event.shiftKey ? stops[0] : stops.at(-1))
}

/**
 * The element that holds the panel: the dialog or region of its button, so that focus traps and screen readers keep it.
 * For a button in a sticky bar it is the main part, because the bar would be painted below what follows it.
 */
function home(anchor: Element): Element {
  return anchor.closest('[role="dialog"], section, main') ?? document.querySelector('main') ?? document.body
}
