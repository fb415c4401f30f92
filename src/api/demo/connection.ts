import { answerFor } from '../http/transport.ts'

/** An origin that stands for the embedded emulator. No request to it ever leaves the browser. */
export const demoOrigin = 'https://emulator.invalid'

/** Which data of the demo are answering; see emulator/browser/protocol.ts. */
export interface DemoWorld {
  storage: 'opfs' | 'memory'
  /** Changes each time the data are created anew: a token from before does not work in them. */
  born: string
  began: 'kept' | 'made' | 'outdated' | 'reset' | 'damaged' | 'gone' | 'full'
  /** The name under which a damaged database file was kept. */
  setAside?: string
}

interface Connection {
  fetch(request: Request): Promise<Response>
  onNotice(listener: (notice: { kind: 'world'; world: DemoWorld }) => void): () => void
}

let connecting: Promise<Connection> | undefined
let world: DemoWorld | undefined
const listeners = new Set<(world: DemoWorld) => void>()

/** Starts the emulator's worker. People who never enter the demo never load it. */
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
      // Its code could not be loaded; the next request tries again.
      connecting = undefined
      throw error
    },
  )
  return connecting
}

/** Which data are answering, once the emulator has said so: before its first answer. */
export const demoWorld = (): DemoWorld | undefined => world

/** Calls back whenever the demo switches to other data. Returns how to stop. */
export function onDemoWorld(listener: (world: DemoWorld) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Resolves once the emulator has opened its data. */
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
