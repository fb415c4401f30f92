import { answerFor } from '../http/transport.ts'

/** The origin that stands for the embedded emulator; no request to it ever leaves the browser. */
export const demoOrigin = 'https://emulator.invalid'

/** The data of the demo that answer now; see emulator/browser/protocol.ts. */
export interface DemoWorld {
  storage: 'opfs' | 'memory'
  /** Names this making of the data: a token of another one opens nothing. */
  born: string
  began: 'kept' | 'made' | 'outdated' | 'reset' | 'damaged' | 'gone' | 'full'
  /** The name under which a damaged file was kept. */
  setAside?: string
}

interface Connection {
  fetch(request: Request): Promise<Response>
  onNotice(listener: (notice: { kind: 'world'; world: DemoWorld }) => void): () => void
}

let connecting: Promise<Connection> | undefined
let world: DemoWorld | undefined
const listeners = new Set<(world: DemoWorld) => void>()

/** Starts the emulator's worker; people who never enter the demo never load it. */
export function startDemo(): Promise<Connection> {
  connecting ??= import('#emulator/browser/connect.ts').then(
    ({ connectEmulator }) => {
      const connection = connectEmulator({ name: `portico${import.meta.env.BASE_URL}` })
      connection.onNotice((notice) => {
        world = notice.world
        for (const listener of listeners) listener(notice.world)
      })
      return connection
    },
    (error: unknown) => {
      // Its code could not be loaded now; the next request tries again.
      connecting = undefined
      throw error
    },
  )
  return connecting
}

/** The data that answer, once that is known: before the first answer comes. */
export const demoWorld = (): DemoWorld | undefined => world

/** Calls back whenever other data answer; returns the way to stop. */
export function onDemoWorld(listener: (world: DemoWorld) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Resolves with the data that answer, as soon as the emulator has opened them. */
export async function demoOpened(): Promise<DemoWorld> {
  await startDemo()
  if (world) return world
  return new Promise((resolve) => {
    const stop = onDemoWorld((opened) => {
      stop()
      resolve(opened)
    })
  })
}

answerFor(demoOrigin, async (request) => {
  const connection = await startDemo()
  return connection.fetch(request)
})
