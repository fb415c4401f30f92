import { expect, test } from 'vitest'
import { readAllUnits } from '#api/account/allocation.ts'
import { ApiError } from '#api/http/errors.ts'
import { plainNumbers } from '#lib/number-style.ts'
import { toCells } from './allocation-matrix.ts'
import { allocationSchema } from './allocation-schema.ts'
import { describeCells, describeEffect, refusalInCells } from './describe-effect.ts'

const units = readAllUnits({ input: 10, output: 10, analysis: 30, data_records: 5, file_storage: 5, run_users: 5, push_notification: 5, email: 5, sms: 0 }) // prettier-ignore
const shares = [
  { profile: 'a', units },
  { profile: 'b', units },
]
const saved = toCells(shares, plainNumbers)
const nameOf = (profile: string) => `Plant ${profile.toUpperCase()}`
const refused = (detail: string) => new ApiError({ kind: 'invalid', status: 400, detail })
const fieldsOf = (error: unknown) => (error instanceof ApiError ? error.fields : undefined)

test('a refusal that names a service is shown in its changed cells', () => {
  const cells = { ...saved, 'a:analysis': '90', 'b:email': '7' }
  const detail = 'Allocation exceeds the amount available for analysis (60)'
  expect(fieldsOf(refusalInCells(refused(detail), shares, saved, cells))).toEqual({
    'a:analysis': detail,
  })
  expect(fieldsOf(refusalInCells(refused('Too much E-mail'), shares, saved, cells))).toEqual({
    'b:email': 'Too much E-mail',
  })
  for (const other of [
    refused('No'),
    refused('sms is full'),
    new ApiError({ kind: 'server', detail: 'analysis' }),
    'x',
  ])
    expect(refusalInCells(other, shares, saved, cells)).toBe(other)
})

test('the difference and its effects in words', () => {
  expect(describeCells(saved, { ...saved, 'b:analysis': '12.5' }, nameOf)).toMatchObject([
    { label: 'Plant B: Analysis', before: '30', after: '12.5' },
  ])
  const effect = { profile: 'a', service: 'analysis', used: 20, limit: 20, kind: 'blocked' } as const
  expect(describeEffect(effect, nameOf, String)).toBe(
    'Plant A: analysis stops, because 20 minutes of 20 are used. No script runs for the rest of the billing month.',
  )
  expect(
    describeEffect({ ...effect, service: 'run_users', limit: 4, kind: 'below what is stored' }, nameOf, String),
  ).toMatch(/run users would be 4, but 20 users are stored/)
})

test('amounts are checked where they were changed, and a sum that is too large where it was raised', () => {
  const bought = { ...units, analysis: 70 }
  const check = (cells: Record<string, string>) => {
    const found = allocationSchema({ shares, saved, bought, style: plainNumbers }).safeParse({ ...saved, ...cells })
    return (found.error?.issues ?? []).map(({ path, message }) => `${String(path[0])} ${message}`)
  }
  // Everything but analysis was over-allocated before: that is not this person’s doing.
  expect(check({})).toEqual([])
  expect(check({ 'a:analysis': '40' })).toEqual([])
  expect(check({ 'a:analysis': '50.5' })).toEqual(['a:analysis 10.5 minutes more than was bought'])
  expect(check({ 'a:analysis': '80', 'b:analysis': '0' })).toEqual(['a:analysis 10 minutes more than was bought'])
  expect(check({ 'a:sms': 'x', 'b:email': '' })).toMatchObject([
    'a:sms Enter a number like 1,234.5',
    'b:email Enter an amount; 0 is allowed',
  ])
})
