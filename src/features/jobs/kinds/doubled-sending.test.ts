import { expect, it, vi } from 'vitest'
import { testEmulator } from '#emulator/testing/in-process.ts'
import { demoTokens } from '#emulator/seed/people/personas.ts'
import type { FaultKind } from '#emulator/faults.ts'
import type { Job, JobRow } from '../job.ts'
import { runJob } from '../run-job.ts'
import { removeDoublesJob } from './remove-doubles-job.ts'
import { sendNotificationsJob } from './run-notification-jobs.ts'

const caller = vi.hoisted(() => ({
  token: '',
  fetch: (given: Request): Promise<Response> => Promise.reject(new Error(given.url)),
}))

vi.mock('#api/http/transport.ts', () => ({ transportFor: () => (request: Request) => caller.fetch(request) }))
vi.mock('#api/session/request.ts', async () => {
  const { send } = await import('#api/http/client.ts')
  return {
    request: (route: `GET /${string}`, options: Parameters<typeof send>[2]) =>
      send(route, { api: 'http://emulator.invalid', token: caller.token }, options as never),
  }
})

const message = { title: 'A title of this test', message: 'Look' }

/** Sends the message to two users of a server that handles the first request as `fault` says. */
async function sendTo(faults: FaultKind[], readBack: boolean, resent = false) {
  const api = await testEmulator()
  const { emulator } = api
  const asked: string[] = []
  caller.token = demoTokens.full
  caller.fetch = async (request) => {
    asked.push(request.method)
    const lost = request.clone()
    try {
      return await emulator.fetch(request)
    } catch (error) {
      if (resent) await emulator.fetch(lost)
      throw error
    }
  }
  for (const kind of faults) emulator.faults.add({ kind, method: 'POST', path: '/run/notification', times: 1 })
  const users = await api.result<{ id: string; name: string }[]>('GET /run/users?amount=2')
  const rows = users.map(({ id, name }): JobRow => ({ id, label: name, state: 'waiting' }))
  const run = async (job: Pick<Job, 'id' | 'profile' | 'rows'>, kind: typeof sendNotificationsJob, input: object) => {
    const kept = [...job.rows]
    const world = {
      interval: 0,
      wait: async () => {},
      keepRow: async (_: string, index: number, row: JobRow) => void (kept[index] = row),
    }
    expect(await runJob(job, kind.open(input), world, new AbortController().signal)).toEqual({ ended: 'finished' })
    return kept
  }
  const ended = await run({ id: 'j', profile: 'p', rows }, sendNotificationsJob, {
    since: new Date().toISOString(),
    body: message,
    readBack,
  })
  const copies = () =>
    Promise.all(
      rows.map(async ({ id }) => {
        const all = await api.result<{ title: string }[]>(`GET /run/notification/${id}`)
        return all.filter(({ title }) => title === message.title).length
      }),
    )
  const removeDoubles = () => {
    const doubled = ended.filter(({ doubles }) => doubles)
    const doubles = Object.fromEntries(doubled.map(({ id, doubles: ids }) => [id, ids]))
    const again = doubled.map(({ id, label }): JobRow => ({ id, label, state: 'waiting' }))
    return run({ id: 'k', profile: 'p', rows: again }, removeDoublesJob, { doubles })
  }
  return { ended, copies, asked, removeDoubles }
}

it('reports a message that the browser sent twice, and removes the superfluous copy', async () => {
  const { ended, copies, asked, removeDoubles } = await sendTo(['twice'], true)
  expect(ended).toMatchObject([{ state: 'done', message: 'Sent twice' }, { state: 'done' }])
  expect(ended[1]).not.toHaveProperty('doubles')
  expect(await copies()).toEqual([2, 1])
  // One write for each row and one look at its result: nothing was sent a third time.
  expect(asked).toEqual(['POST', 'GET', 'POST', 'GET'])
  expect(await removeDoubles()).toMatchObject([{ state: 'done' }])
  expect(await copies()).toEqual([1, 1])
})

it('does not look when the answer came and the sending is too long to read back', async () => {
  const { asked, ended } = await sendTo([], false)
  expect(asked).toEqual(['POST', 'POST'])
  expect(ended.map(({ state }) => state)).toEqual(['done', 'done'])
})

it('looks when the answer was lost, and sends nothing again', async () => {
  const { ended, copies, asked, removeDoubles } = await sendTo(['cut-after-commit'], false)
  expect(ended).toMatchObject([{ state: 'done' }, { state: 'done' }])
  expect(asked).toEqual(['POST', 'GET', 'POST'])
  expect(await copies()).toEqual([1, 1])
  expect(await removeDoubles()).toEqual([])
})

it('reports a double that the look-up finds', async () => {
  const { ended, copies, asked, removeDoubles } = await sendTo(['cut-after-commit'], false, true)
  expect(ended).toMatchObject([{ state: 'done', message: 'Sent twice' }, { state: 'done' }])
  expect(asked).toEqual(['POST', 'GET', 'POST'])
  expect(await copies()).toEqual([2, 1])
  await removeDoubles()
  expect(await copies()).toEqual([1, 1])
})
