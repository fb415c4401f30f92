import { isStored, type StoredSession } from './session-shape.ts'

type Message = { kind: 'ask' } | { kind: 'open'; session: StoredSession } | { kind: 'closed'; key: string }

interface TabListeners {
  /** The session to hand to a tab that asks, if there is one to share. */
  current: () => StoredSession | undefined
  opened: (session: StoredSession) => void
  closed: (key: string) => void
}

/** Long enough for a busy tab to answer, short enough not to be felt on a first visit. */
const patience = 250

const channel =
  typeof BroadcastChannel === 'undefined'
    ? undefined
    : new BroadcastChannel(`portico.session:${import.meta.env.BASE_URL}`)

/** Tells the other tabs of this origin; a BroadcastChannel never leaves the browser. */
export function tellTabs(message: Message): void {
  channel?.postMessage(message)
}

/** Listens to the other tabs and asks them for a session; resolves when one came or none answered in time. */
export function listenToTabs(listeners: TabListeners): Promise<void> {
  if (!channel) return Promise.resolve()
  return new Promise((resolve) => {
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isMessage(data)) return
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

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false
  if (data.kind === 'ask') return true
  if (data.kind === 'closed') return 'key' in data && typeof data.key === 'string'
  return data.kind === 'open' && 'session' in data && isStored(data.session)
}
