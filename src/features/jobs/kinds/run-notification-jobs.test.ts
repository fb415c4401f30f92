import { beforeEach, expect, it, vi } from 'vitest'
import { takeBackJob } from './run-notification-jobs.ts'

const copy = (id: string, more: object = {}) => ({
  id,
  title: 'Level low',
  message: 'Look',
  created_at: '2026-05-20T12:00:05.000Z',
  ...more,
})
const server = vi.hoisted(() => ({ stored: [] as { id: string }[] }))

vi.mock('#api/session/request.ts', () => ({
  request: async (
    route: string,
    { path, answer }: { path: Record<string, string>; answer: { parse: (body: unknown) => unknown } },
  ) => {
    if (route.startsWith('GET ')) return answer.parse(server.stored)
    server.stored = server.stored.filter(({ id }) => id !== path['notificationID'])
    return answer.parse('deleted')
  },
}))

const work = takeBackJob.open({
  since: '2026-05-20T12:00:00.000Z',
  body: { title: 'Level low', message: 'Look' },
})
const context = { profile: 'p', row: { id: 'ana', label: 'Ana' }, signal: new AbortController().signal }

beforeEach(() => {
  server.stored = [
    copy('mine'),
    copy('doubled'),
    copy('other words', { message: 'Look again' }),
    copy('of last week', { created_at: '2026-05-13T12:00:05.000Z' }),
  ]
})

it('deletes every copy of this sending and nothing else, and sees that it did', async () => {
  expect(await work.wasDone(context)).toBe(false)
  expect(await work.run(context)).toEqual({ state: 'done' })
  expect(server.stored.map(({ id }) => id)).toEqual(['other words', 'of last week'])
  expect(await work.wasDone(context)).toBe(true)
})

it('says where there was no copy', async () => {
  server.stored = []
  expect(await work.run(context)).toMatchObject({ state: 'skipped' })
})
