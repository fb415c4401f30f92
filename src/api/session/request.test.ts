import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { ApiError } from '../http/errors.ts'
import { noteCurrentProfile } from './profile-check.ts'
import { request } from './request.ts'
import { closeSession, openSession, sessionState } from './session.ts'

const anything = z.unknown()
const denied = () => Response.json({ status: false, message: 'Authorization Denied' }, { status: 401 })
const ok = (result: unknown) => Response.json({ status: true, result })

let served: string[]
let serve: (route: string) => Response

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  served = []
  serve = () => ok('done')
  vi.stubGlobal('fetch', async (sent: Request) => {
    const route = `${sent.method} ${new URL(sent.url).pathname}`
    served.push(route)
    return serve(route)
  })
  openSession({
    key: 'k',
    api: 'https://api.example.com',
    regionName: 'Test',
    profileId: 'acme',
    source: 'password',
    keep: 'memory',
    permission: 'full',
    expires: null,
    email: null,
    token: crypto.randomUUID(),
  })
})
afterEach(() => {
  closeSession()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function outcome(promise: Promise<unknown>): Promise<unknown> {
  const settled = promise.catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(60_000)
  return settled
}
const list = () => request('GET /run/users', { profile: 'acme', answer: anything })
const edit = (profile = 'acme') =>
  request('PUT /run/users/{userID}', { profile, path: { userID: '1' }, body: {}, answer: anything })

describe('a session that answers for another profile', () => {
  it('sends nothing for the wrong profile', async () => {
    expect(await outcome(edit('other'))).toMatchObject({ kind: 'wrong-profile' })
    expect(served).toEqual([])
  })

  it('asks the server for the token’s profile before a write, and stops when it has moved', async () => {
    serve = (route) => (route === 'GET /profile/current' ? ok({ info: { id: 'other' } }) : ok('done'))
    expect(await outcome(edit())).toMatchObject({ kind: 'wrong-profile' })
    expect(served).toEqual(['GET /profile/current'])
    expect(sessionState()).toMatchObject({ session: { profileId: 'other' } })
  })

  it('trusts the server’s answer for a minute, so that requests are not doubled', async () => {
    noteCurrentProfile('acme')
    await outcome(edit())
    expect(served).toEqual(['PUT /run/users/1'])
    await vi.advanceTimersByTimeAsync(61_000)
    serve = (route) => (route === 'GET /profile/current' ? ok({ info: { id: 'acme' } }) : ok('done'))
    await outcome(edit())
    expect(served).toEqual(['PUT /run/users/1', 'GET /profile/current', 'PUT /run/users/1'])
  })

  it('drops an answer that arrives after the switch (regression class R16)', async () => {
    serve = () => {
      noteCurrentProfile('other')
      return ok([{ id: 'of the other profile' }])
    }
    expect(await outcome(list())).toMatchObject({ kind: 'wrong-profile' })
  })
})

describe('a refusal', () => {
  it('of a token made a moment ago is tried once more (regression class R31)', async () => {
    serve = () => (served.length === 1 ? denied() : ok([]))
    expect(await outcome(list())).toEqual([])
    expect(served).toHaveLength(2)
  })

  it('of a token made a moment ago that does not work all the same ends the session (regression class R13)', async () => {
    serve = denied
    expect(await outcome(list())).toMatchObject({ kind: 'session-ended' })
    expect(served).toEqual([served[0], served[0], 'GET /info'])
    expect(sessionState().status).toBe('ended')
  })

  it('for lack of permission keeps the session', async () => {
    await vi.advanceTimersByTimeAsync(11_000)
    serve = (route) => (route === 'GET /info' ? ok({ type: 'profile' }) : denied())
    expect(await outcome(list())).toMatchObject({ kind: 'unauthorized' })
    expect(sessionState().status).toBe('open')
  })

  it('of a dead token ends the session, with one check for all requests that failed at once (regression classes R13, R32)', async () => {
    await vi.advanceTimersByTimeAsync(11_000)
    serve = denied
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => outcome(list())))
    for (const one of outcomes) expect(one).toMatchObject({ kind: 'session-ended' })
    expect(served.filter((route) => route === 'GET /info')).toHaveLength(1)
    expect(sessionState().status).toBe('ended')
    expect(await outcome(edit())).toBeInstanceOf(ApiError)
    expect(served.some((route) => route.startsWith('PUT'))).toBe(false)
  })
})
