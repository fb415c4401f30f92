import { visibleName } from '#lib/text/visible-text.ts'

/**
 * A short message that something worked. `undo` adds a button that takes it back, `open` one that leads to what was
 * made.
 */
export interface ToastMessage {
  message: string
  open?: () => void
  undo?: () => Promise<unknown>
}

export interface ShownNotice extends ToastMessage {
  id: number
}

const MOST_AT_ONCE = 3
let last = 0
let shown: readonly ShownNotice[] = []
const listeners = new Set<() => void>()

function show(next: readonly ShownNotice[]): void {
  shown = next
  for (const listener of listeners) listener()
}

/** Shows a toast, announced politely. Not for failures: those are shown beside their cause (ErrorPanel). */
export function notify(notice: ToastMessage): void {
  last += 1
  show([...shown, { ...notice, message: visibleName(notice.message), id: last }].slice(-MOST_AT_ONCE))
}

/** Subscription for the one `Toasts` on the page. */
export const notices = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  read: (): readonly ShownNotice[] => shown,
  dismiss: (id: number): void => show(shown.filter((notice) => notice.id !== id)),
}
