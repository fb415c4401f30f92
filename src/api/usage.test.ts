import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startEmulator } from '#emulator/node/server.ts'
import { demoTokens, profileIds } from '#emulator/seed/people/personas.ts'
import { allocation } from './account/allocation.ts'
import { cycleStarts, readCycle } from '#features/usage/billing-cycle.ts'
import { profiles } from './profiles.ts'
import { noteCurrentProfile } from './session/profile-check.ts'
import { queryClient } from './http/query-client.ts'
import { type MeterKey, serviceKeys } from './services.ts'
import { closeSession, openSession } from './session/session.ts'
import { subscriptions } from './account/subscription.ts'
import { usage } from './usage.ts'
import { usageSteps } from '#features/usage/series.ts'
import { cutBuckets, dayOf, dayText, readDay, startOfCalendarDay } from '#lib/time/zoned-time.ts'

const profile = profileIds.production
const zone = 'America/New_York'
let server: Awaited<ReturnType<typeof startEmulator>>

beforeEach(async () => {
  server = await startEmulator({ rateLimits: false })
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
  await server.close()
})

describe('against the emulator of the API', () => {
  it('hours of the billing month add up to the summary, and levels end at the present amount', async () => {
    const now = Date.now()
    const cycle = readCycle((await queryClient.fetchQuery(subscriptions.own())).current_cycle)
    const summary = await queryClient.fetchQuery(profiles.summary(profile))
    const from = dayText(dayOf(zone, cycle?.start ?? now))
    const asked = { from, to: dayText(dayOf(zone, now)), by: 'hour' as const, zone }
    const points = await queryClient.fetchQuery(usage.history(profile, asked))
    const first = startOfCalendarDay(zone, readDay(from) ?? dayOf(zone, now))
    const starts = cycleStarts(cycle, first, now)
    const steps = (key: MeterKey) =>
      usageSteps(points, { key, buckets: cutBuckets(zone, first, now, 'hour'), cycleStarts: starts, now })
    for (const key of ['input', 'output', 'analysis', 'email'] as const) {
      const inCycle = steps(key).filter(({ end }) => end > (cycle?.start ?? 0))
      const sum = inCycle.reduce((all, { used }) => all + (used ?? 0), 0)
      expect([key, Math.round(sum * 100) / 100]).toEqual([key, summary.limit_used[key]])
    }
    expect(steps('data_records').at(-1)?.total).toBe(summary.limit_used['data_records'])
  })

  it('shares are read with every service and written row by row, and the use of other profiles is known', async () => {
    const shares = await queryClient.fetchQuery(allocation.shares())
    expect(shares.map(({ units }) => Object.keys(units).toSorted())).toEqual(
      shares.map(() => [...serviceKeys].toSorted()),
    )
    const { sandbox } = profileIds
    await queryClient
      .getMutationCache()
      .build(queryClient, allocation.save([profile, sandbox]))
      .execute([{ profile: sandbox, analysis: 12.5 }])
    const after = await queryClient.fetchQuery({ ...allocation.shares(), staleTime: 0 })
    expect(after.find((share) => share.profile === sandbox)?.units).toMatchObject({ analysis: 12.5, sms: 0 })
    expect(after.find((share) => share.profile === profile)?.units).toEqual(shares[0]?.units)
    expect((await queryClient.fetchQuery(allocation.used(sandbox))).analysis).toBe(0)
  })
})
