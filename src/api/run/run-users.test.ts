import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startEmulator } from '#emulator/node/server.ts'
import { demoTokens, profileIds } from '#emulator/seed/people/personas.ts'
import { noteCurrentProfile } from '../session/profile-check.ts'
import { queryClient } from '../http/query-client.ts'
import { foundUsers } from '#features/run-users/found-users.ts'
import { readRunUser, runUsers, userOfEmail, type NewRunUser, type RunUser } from './run-users.ts'
import type { RunUserSearch } from './run-user-query.ts'
import { closeSession, openSession } from '../session/session.ts'
import type { StoredSession } from '../session/session-shape.ts'

const profile = profileIds.production
const everyone: RunUserSearch = {
  text: '',
  active: undefined,
  tags: [],
  language: undefined,
  timezone: undefined,
  neverLoggedIn: false,
  sort: 'name',
  page: 1,
  size: 200,
}

let server: Awaited<ReturnType<typeof startEmulator>>

const session = (): StoredSession => ({
  key: 'test',
  api: server.url,
  regionName: 'Emulator',
  profileId: profile,
  source: 'token',
  keep: 'memory',
  permission: 'full',
  expires: null,
  email: null,
  token: demoTokens.full,
})

beforeEach(async () => {
  server = await startEmulator({ rateLimits: false })
  openSession(session())
  noteCurrentProfile(profile)
})
afterEach(async () => {
  closeSession()
  queryClient.clear()
  await server.close()
})

const list = async (search: Partial<RunUserSearch> = {}): Promise<RunUser[]> =>
  (await queryClient.fetchQuery({ ...foundUsers.list(profile, { ...everyone, ...search }), staleTime: 0 })).rows

/** Writes as a page does, through the cache, so that invalidations take effect. */
const run = async (options: object, variables: unknown): Promise<unknown> =>
  queryClient.getMutationCache().build<unknown, Error, unknown, unknown>(queryClient, options).execute(variables)

const nova: NewRunUser = {
  name: 'Nova',
  email: 'nova@example.com',
  password: 'portico-1',
  timezone: 'UTC',
  active: true,
}

describe('run users against the emulator', () => {
  it('creates with active sent, reads, edits shallowly and deletes', async () => {
    const { user } = (await run(runUsers.create(profile), {
      ...nova,
      tags: [{ key: 'a', value: '1' }],
    })) as { user: string }
    expect(await readRunUser(profile, user)).toMatchObject({
      name: 'Nova',
      active: true,
      tags: [{ key: 'a', value: '1' }],
    })
    expect(await userOfEmail(profile, ' NOVA@example.com ')).toMatchObject({ name: 'Nova' })
    await run(runUsers.update(profile, user), { company: 'Fictional' })
    expect(await readRunUser(profile, user)).toMatchObject({
      company: 'Fictional',
      name: 'Nova',
      tags: [{ key: 'a', value: '1' }],
    })
    await run(runUsers.update(profile, user), { tags: [] })
    expect((await readRunUser(profile, user)).tags).toEqual([])
    await run(runUsers.remove(profile), user)
    await expect(readRunUser(profile, user)).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('finds users by name, address and id, and those who never signed in', async () => {
    const [first] = await list({ text: 'ada' })
    expect(first?.name.toLowerCase()).toContain('ada')
    expect(await list({ text: first?.email ?? '' })).toHaveLength(1)
    expect(await list({ text: first?.id ?? '' })).toMatchObject([{ id: first?.id }])
    const never = await list({ neverLoggedIn: true })
    expect(never.length).toBeGreaterThan(0)
    expect(never.every(({ last_login }) => last_login === null)).toBe(true)
  })

  it('asks again with documented fields only when a server refuses the others, and keeps to that', async () => {
    server.emulator.faults.add({
      method: 'GET',
      path: '/run/users',
      kind: 'error',
      status: 400,
      message: 'Invalid fields',
      times: 1,
    })
    expect((await list()).length).toBeGreaterThan(0)
    await list({ page: 2 })
    const queries = server.requests
      .filter(({ path }) => path === '/run/users')
      .map(({ query }) => query.includes('otp'))
    expect(queries).toEqual([true, false, false])

    // What one server refuses says nothing about another.
    const other = await startEmulator({ rateLimits: false })
    openSession({ ...session(), api: other.url })
    noteCurrentProfile(profile)
    await list({ page: 3 })
    expect(
      other.requests.filter(({ path }) => path === '/run/users').map(({ query }) => query.includes('otp')),
    ).toEqual([true])
    await other.close()
  })

  it('refetches the list after a write', async () => {
    await list()
    await run(runUsers.create(profile), nova)
    expect(queryClient.getQueryState(foundUsers.list(profile, everyone).queryKey)?.isInvalidated).toBe(true)
  })

  it('refuses an answer about another user than the one asked for', async () => {
    const [one, other] = await list()
    server.emulator.faults.clear()
    const fetched = globalThis.fetch
    globalThis.fetch = async (...call) => {
      const answer = await fetched(...call)
      return new Response((await answer.text()).replaceAll(one?.id ?? '', other?.id ?? ''), { status: answer.status })
    }
    try {
      await expect(readRunUser(profile, one?.id ?? '')).rejects.toMatchObject({ kind: 'bad-answer' })
    } finally {
      globalThis.fetch = fetched
    }
  })
})
