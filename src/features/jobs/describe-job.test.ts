import { expect, test } from 'vitest'
import { formatNumber } from '#lib/number-style.ts'
import { describeJob } from './describe-job.ts'

const counts = { total: 300, done: 186, failed: 2, skipped: 0, left: 112 }

test.each([
  [{ state: 'running', counts, rate: undefined }, '186 done · 2 failed'],
  [{ state: 'running', counts, rate: 98 }, '186 done · 2 failed · 98 per minute · about 2 min left'],
  [{ state: 'running', waitsForSignIn: true, counts, rate: 98 }, '186 done · 2 failed · waiting for sign-in'],
  [{ state: 'paused', counts, rate: undefined }, '186 done · 2 failed · paused'],
  [
    { state: 'paused', reason: 'You are offline', counts, rate: undefined },
    '186 done · 2 failed · waiting: You are offline',
  ],
  [{ state: 'cancelled', counts, rate: undefined }, '186 done · 2 failed · 112 not done, cancelled'],
  [
    { state: 'finished', counts: { total: 3, done: 0, failed: 0, skipped: 3, left: 0 }, rate: undefined },
    '0 done · 3 skipped',
  ],
] as const)('%# is described in one line', (job, words) => {
  expect(describeJob(job, String)).toBe(words)
})

test('writes numbers as the account wants them (regression class R8)', () => {
  const big = { total: 9_000, done: 1_234, failed: 0, skipped: 0, left: 7_766 }
  const write = (value: number) => formatNumber(value, { decimal: ',', thousand: '.' })
  expect(describeJob({ state: 'cancelled', counts: big, rate: undefined }, write)).toBe(
    '1.234 done · 7.766 not done, cancelled',
  )
})
