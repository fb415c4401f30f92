import { Children, useDeferredValue, type ReactNode } from 'react'

/** So many fields are drawn with the dialog itself: those that are read and typed in first. */
const AT_ONCE = 4

/** Expected height of a field with its label and the space after it, in px. */
const FIELD = 80

/**
 * The fields of a dialog. The first stand there at once; the others follow a moment later, in room that is kept for them,
 * so that a long form opens as soon as a short one.
 */
export function InTurn({ children }: { children: ReactNode }) {
  const fields = Children.toArray(children)
  const complete = useDeferredValue(true, false)
  if (complete || fields.length <= AT_ONCE + 1) return fields
  const room = (fields.length - AT_ONCE) * FIELD
  return [...fields.slice(0, AT_ONCE), <div key="room" aria-hidden style={{ minHeight: room }} />]
}
