import * as z from 'zod/mini'
import { keyOf } from '#lib/storage/kept.ts'
import { openChannel } from '#lib/tabs/open-channel.ts'
import { storedSession, type StoredSession } from './session-shape.ts'

const messages = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask') }),
  z.object({ kind: z.literal('open'), session: storedSession }),
  z.object({ kind: z.literal('closed'), key: z.string() }),
])
type Message = z.infer<typeof messages>

interface TabListeners {
  /** The session to give to a tab that asks for one, if it may be shared. */
  current: () => StoredSession | undefined
  opened: (session: StoredSession) => void
  closed: (key: string) => void
}

/** How long (ms) to wait for other tabs: enough for a busy tab, and not noticed on a first visit. */
const patience = 250

const channel = openChannel(keyOf('session'))

/** Sends a message to the other tabs of this origin; a BroadcastChannel never leaves the browser. */
export function tellTabs(message: Message): void {
  channel?.postMessage(message)
}

/** Listens to the other tabs and asks them for a session. Resolves when one came or none answered in time. */
export function listenToTabs(listeners: TabListeners): Promise<void> {
  if (!channel) return Promise.resolve()
  return new Promise((resolve) => {
    channel.addEventListener('message', ({ data: given }: MessageEvent<unknown>) => {
      // Another tab may run another version of the app.
      const read = z.safeParse(messages, given)
      if (!read.success) return
      const { data } = read
      if (data.kind === 'ask') {
        const session = listeners.current()
        if (session) tellTabs({ kind: 'open', session })
      } else if (data.kind === 'open') {
        listeners.opened(data.session)
        resolve()
      } else listeners.closed(data.key)
    })
    tellTabs({ kind: 'ask' })
    setTimeout(resolve, patience)
  })
}
