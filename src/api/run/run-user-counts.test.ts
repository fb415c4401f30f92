import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startEmulator } from '#emulator/node/server.ts'
import { demoTokens, profileIds } from '#emulator/seed/people/personas.ts'
import { queryClient } from '../http/query-client.ts'
import { noteCurrentProfile } from '../session/profile-check.ts'
import { closeSession, openSession } from '../session/session.ts'
import { runUserCounts } from './run-user-counts.ts'

const profile = profileIds.production
const users = 1_000
let server: Awaited<ReturnType<typeof startEmulator>>

beforeEach(async () => {
  server = await startEmulator({ rateLimits: false, users })
  openSession({
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
  noteCurrentProfile(profile)
})

afterEach(async () => {
  closeSession()
  queryClient.clear()
  vi.restoreAllMocks()
  await server.close()
})

it('one read counts a profile of a thousand users, and a larger one is counted group by group', async () => {
  const asked = vi.spyOn(globalThis, 'fetch')
  const since = new Date(Date.now() - 7 * 86_400_000).toISOString()
  const figures = async (total: number) => {
    asked.mockClear()
    const found = await queryClient.fetchQuery({ ...runUserCounts.figures(profile, since, total), staleTime: 0 })
    return { found, requests: asked.mock.calls.length }
  }
  const exact = await figures(users)
  expect(exact.requests).toBe(1)
  expect(exact.found.never.amount).toBeGreaterThan(exact.found.waiting.amount)
  expect(exact.found.waiting.amount).toBeGreaterThan(0)
  expect(Object.values(exact.found).some(({ least }) => least)).toBe(false)

  const grouped = await figures(100_000)
  expect(grouped.requests).toBeLessThanOrEqual(3)
  for (const figure of ['fresh', 'never', 'waiting'] as const)
    expect([figure, grouped.found[figure].amount]).toEqual([
      figure,
      grouped.found[figure].least ? 200 : exact.found[figure].amount,
    ])

  // The total may be out of date: what one read cannot hold is counted by groups after all.
  const outdated = await figures(0)
  expect(outdated.found).toEqual(exact.found)
})
