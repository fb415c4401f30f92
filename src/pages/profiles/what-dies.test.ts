import { expect, test } from 'vitest'
import { whatDies } from './what-dies.ts'

const summary = (amount: object, tago_run: string | null = null) => ({
  limit: { run_users: 0 },
  limit_used: { push_notification: 0 },
  amount: { run_users: 0, am: 0, ...amount },
  tago_run,
})

test.each([
  [summary({}), ['all tokens']],
  [
    summary({ device: 1, run_users: 1_200, dashboard: 0, bucket: 3 }),
    ['1 device with all its data', '1200 portal users', 'all tokens'],
  ],
  // An unknown count is not reported (regression class R10).
  [summary({ device: -1, analysis: 'many' }), ['all tokens']],
  [
    summary({ am: 2 }, 'acme.tago.run'),
    ['2 access policies', 'the portal at acme.tago.run, with its settings and domain', 'all tokens'],
  ],
])('everything in a profile is deleted with it', (given, words) => expect(whatDies(given, String)).toEqual(words))
