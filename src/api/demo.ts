/** The origin that stands for the embedded emulator; no request to it ever leaves the browser. */
export const demoOrigin = 'https://emulator.invalid'

/** What the emulator tells of itself: where its data live, and that another tab put them back to the start. */
export type DemoNotice = { kind: 'storage'; storage: 'opfs' | 'memory' } | { kind: 'reset' }

interface Connection {
  fetch(request: Request): Promise<Response>
  onNotice(listener: (notice: DemoNotice) => void): () => void
}

let connecting: Promise<Connection> | undefined
const listeners = new Set<(notice: DemoNotice) => void>()
const notices: DemoNotice[] = []

/** Starts the emulator's worker; people who never enter the demo never load it. */
export function startDemo(): Promise<Connection> {
  connecting ??= import('../../emulator/browser/connect.ts').then(({ connectEmulator }) => {
    const connection = connectEmulator({ name: `portico${import.meta.env.BASE_URL}` })
    connection.onNotice((notice) => {
      if (notice.kind === 'storage') notices.push(notice)
      for (const listener of listeners) listener(notice)
    })
    return connection
  })
  return connecting
}

/** Calls back with the notices so far and each later one; returns the way to stop. */
export function onDemoNotice(listener: (notice: DemoNotice) => void): () => void {
  for (const notice of notices) listener(notice)
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A transport that speaks to the embedded emulator. */
export async function demoTransport(request: Request): Promise<Response> {
  const connection = await startDemo()
  return connection.fetch(request)
}
