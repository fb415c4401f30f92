import { describe, expect, it } from 'vitest'
import { asEmailSearch, runUserQuery, type RunUserSearch } from './run-user-query.ts'

const plain: RunUserSearch = {
  text: '',
  active: undefined,
  tags: [],
  language: undefined,
  timezone: undefined,
  neverLoggedIn: false,
  sort: '-last_login',
  page: 1,
  size: 50,
}
const filterOf = (search: Partial<RunUserSearch>) => runUserQuery({ ...plain, ...search }).filter

describe('runUserQuery', () => {
  it('sends nothing that was not asked', () => {
    expect(runUserQuery(plain)).toMatchObject({ page: 1, amount: 50, orderBy: 'last_login,desc', filter: { tags: [] } })
  })
  it('sends false, which is not the same as nothing (regression class R5)', () => {
    expect(filterOf({ active: false })).toMatchObject({ active: false })
  })
  it.each([
    ['maria', { name: '*maria*' }],
    ['maria*', { name: '*maria*' }],
    ['ma**ia', { name: '*ma*ia*' }],
    [" O'Neil_É ", { name: "*O'Neil_É*" }],
    ['@acme', { email: '*@acme*' }],
    ['email: maria', { email: '*maria*' }],
    [' 614889df6a302600112a0001 ', { id: '614889df6a302600112a0001' }],
  ])('seeks %j with open ends', (text, filter) => {
    expect(filterOf({ text })).toMatchObject(filter)
  })
  it('seeks parts of company and phone, whatever stands between the digits', () => {
    expect(filterOf({ company: ' cobalt*' })).toMatchObject({ company: '*cobalt*' })
    expect(filterOf({ phone: '+1 (555) 01-42' })).toMatchObject({ phone: '*+1*555*01*42*' })
    expect(filterOf({ phone: ' - ', company: ' ' })).toMatchObject({ phone: undefined, company: undefined })
  })
  it('sends a date as it is meant', () => {
    expect(filterOf({ createdSince: '30 days' })).toMatchObject({ created_at: '30 days' })
  })
  it.each(['', '  ', '*', '***'])('takes %j for no search at all', (text) => {
    expect(filterOf({ text })).not.toHaveProperty('name')
  })
})

it('offers the same search among the addresses, once', () => {
  expect(asEmailSearch(' maria ')).toBe('email:maria')
  for (const typed of ['', 'a@b', 'email:maria']) expect(asEmailSearch(typed)).toBeUndefined()
})

it('asks for what only some servers may list, until one refuses', () => {
  expect(runUserQuery(plain).fields).toContain('otp')
  expect(runUserQuery(plain, { withInferred: false }).fields).not.toContain('otp')
})
