import { createEmulator, type Emulator } from '../api.ts'
import { StorageFull, StorageLost } from '../store/storage-errors.ts'
import { openBrowserDatabase, openInMemory, type OpenedDatabase } from './open-file.ts'
import type { WireRequest, WireResponse, World } from './protocol.ts'
import type { Leader } from './tabs.ts'

interface Running {
  emulator: Emulator
  world: World
  isThere: () => Promise<boolean>
}

/** How often (ms) a request checks that the file still exists. */
const lookEvery = 1_000

/**
 * The emulator of the leading tab. Data that can no longer be read (cleared, or damaged) are created anew, and the
 * request that noticed is answered from the new data. `moved` is called then, and after a reset.
 */
export async function openLeader(
  name: string,
  users: number | undefined,
  moved: (world: World) => void,
): Promise<Leader> {
  let running = await open(name, users)
  let opening: Promise<void> | undefined
  let looked = 0

  async function answer(id: string, request: WireRequest): Promise<WireResponse> {
    if (Date.now() - looked >= lookEvery) {
      looked = Date.now()
      if (!(await running.isThere())) throw new StorageLost('gone')
    }
    const response = await answerFrom(running.emulator, id, request)
    const { born } = running.emulator.world()
    if (born !== running.world.born) {
      running = { ...running, world: worldOf(running.emulator, running.world.storage) }
      moved(running.world)
    }
    return response
  }

  async function openAgain(broken: Running, why: StorageLost['why']): Promise<void> {
    closeBroken(broken.emulator)
    const next = await open(name, users)
    // Whatever the new opening found, for the person the former data are lost.
    running = { ...next, world: { ...next.world, began: next.world.began === 'made' ? why : next.world.began } }
    moved(running.world)
  }

  return {
    world: () => running.world,
    async handle(id, request) {
      await opening
      const used = running
      try {
        return await answer(id, request)
      } catch (error) {
        if (!(error instanceof StorageLost)) throw error
        if (used === running) {
          opening ??= openAgain(used, error.why).finally(() => {
            opening = undefined
          })
        }
        await opening
        return answer(id, request)
      }
    },
    close: () => running.emulator.close(),
  }
}

async function open(name: string, users: number | undefined): Promise<Running> {
  const opened = await openBrowserDatabase(name)
  try {
    return await fill(opened, users)
  } catch (error) {
    if (!(error instanceof StorageFull) || opened.storage === 'memory') throw error
    opened.db.close()
    const { world, ...rest } = await fill(await openInMemory(), users)
    return { ...rest, world: { ...world, began: 'full' } }
  }
}

async function fill({ db, storage, isThere, setAside }: OpenedDatabase, users: number | undefined): Promise<Running> {
  const emulator = await createEmulator({ db, authenticatorKey: true, ...(users === undefined ? {} : { users }) })
  const world = worldOf(emulator, storage)
  return { emulator, isThere, world: setAside === undefined ? world : { ...world, began: 'damaged', setAside } }
}

const worldOf = (emulator: Emulator, storage: World['storage']): World => ({ storage, ...emulator.world() })

function closeBroken(emulator: Emulator): void {
  try {
    emulator.close()
  } catch {
    // Its file is gone: there is nothing to close.
  }
}

async function answerFrom(
  emulator: Emulator,
  id: string,
  { method, url, headers, body }: WireRequest,
): Promise<WireResponse> {
  const request = new Request(url, {
    method,
    headers: [...headers, ['x-request-id', id]],
    ...(body === null ? {} : { body }),
  })
  const answer = await emulator.fetch(request)
  const isText = answer.headers.get('content-type')?.startsWith('application/json') ?? true
  return {
    status: answer.status,
    headers: [...answer.headers] as [string, string][],
    body: await (isText ? answer.text() : answer.arrayBuffer()),
  }
}
