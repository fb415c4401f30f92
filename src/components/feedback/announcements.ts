import { visibleName } from '#lib/text/visible-text.ts'

type Listener = () => void

let current = ''
const listeners = new Set<Listener>()

/** Says a sentence to screen readers without moving focus: the result of work in the background. */
export function announce(text: string): void {
  const said = visibleName(text)
  // The same sentence twice is two events: a no-break space at its end makes the live region change.
  current = said === current ? `${said}\u00a0` : said
  for (const listener of listeners) listener()
}

/** Subscription for the one `Announcer` on the page. */
export const announcements = {
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  read: (): string => current,
}
