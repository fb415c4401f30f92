import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RunUserSearch } from '#api/run/run-user-query.ts'
import { runUser, type RunUser } from '#api/run/run-users.ts'
import { parseTableSearch } from '#components/table/table-search.ts'
import { onlyAsked } from './only-asked.ts'
import { toRunUserSearch, userSearchSpec } from './user-search.ts'

const now = Date.parse('2026-06-15T12:00:00Z')
const day = 86_400_000
const ago = (days: number) => new Date(now - days * day).toISOString()
const user = (created: number | null, login: number | null = null): RunUser =>
  runUser.parse({
    id: `${created}-${login}`,
    created_at: created === null ? null : ago(created),
    last_login: login === null ? null : ago(login),
  })
const search = (address: string): RunUserSearch =>
  toRunUserSearch(parseTableSearch(new URLSearchParams(address), userSearchSpec), 'UTC')

it('keeps all rows without a date filter', () => {
  const users = [user(900, 1), user(2)]
  expect(onlyAsked(users, search('status=active'), now)).toEqual({ rows: users, leftOut: 0 })
})

it.each([
  ['login=never', [user(3), user(3, 2)], 1],
  ['created=30+days', [user(29), user(32), user(31)], 2],
  ['created=1+year', [user(366), user(400)], 1],
  ['created=2026-06-01', [user(14.4), user(14.6), user(0.1)], 2],
  ['created=7+days&login=never', [user(1), user(1, 0.5), user(20)], 1],
])('%s: what a server sends in spite of it is left out', (address, users, kept) => {
  const { rows, leftOut } = onlyAsked(users, search(address), now)
  expect(rows).toHaveLength(kept)
  expect(leftOut).toBe(users.length - kept)
})

it('keeps a user without a creation date, who may match', () => {
  expect(onlyAsked([user(null)], search('created=7+days'), now).leftOut).toBe(0)
})

it('never drops a row inside the span, whatever the span', () => {
  const spans = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom('days', 'weeks', 'months', 'years'))
  const most = { days: 1, weeks: 7, months: 28, years: 365 }
  fc.assert(
    fc.property(spans, fc.double({ min: 0, max: 1, noNaN: true }), ([count, unit], share) => {
      const { leftOut } = onlyAsked([user(count * most[unit] * share)], search(`created=${count}+${unit}`), now)
      expect(leftOut).toBe(0)
    }),
  )
})
