import { describe, expect, it } from 'vitest'
import { everybody, runUserQuery, type RunUserQuestion } from './run-user-query.ts'

const plain = { ...everybody(50), sort: '-last_login' }
const filterOf = (question: Partial<RunUserQuestion>) => runUserQuery({ ...plain, ...question }).filter

describe('runUserQuery', () => {
  it('sends nothing that was not asked for', () => {
    expect(runUserQuery(plain)).toMatchObject({ page: 1, amount: 50, orderBy: 'last_login,desc', filter: { tags: [] } })
  })
  it('sends false, which differs from nothing (regression class R5)', () => {
    expect(filterOf({ active: false })).toMatchObject({ active: false })
  })
  it('asks for a given field as it is', () => {
    expect(filterOf({ where: { name: '*maria*' } })).toMatchObject({ name: '*maria*', company: undefined })
    expect(filterOf({ where: { company: '*acme*' }, company: 'beta' })).toMatchObject({ company: '*acme*' })
    expect(filterOf({ where: { id: ['a', 'b'] } })).toMatchObject({ id: ['a', 'b'] })
  })
  it('searches parts of company and phone, whatever separates the digits', () => {
    expect(filterOf({ company: ' cobalt*' })).toMatchObject({ company: '*cobalt*' })
    expect(filterOf({ phone: '+1 (555) 01-42' })).toMatchObject({ phone: '*+1*555*01*42*' })
    expect(filterOf({ phone: ' - ', company: ' ' })).toMatchObject({ phone: undefined, company: undefined })
  })
  it('sends a date as it was meant', () => {
    expect(filterOf({ createdSince: '30 days' })).toMatchObject({ created_at: '30 days' })
  })
})

it('asks for fields that only some servers list, until one refuses', () => {
  expect(runUserQuery(plain).fields).toContain('otp')
  expect(runUserQuery(plain, { withInferred: false }).fields).not.toContain('otp')
})

it('reverses the order only for a hyphen at the front', () => {
  expect(runUserQuery({ ...plain, sort: 'last-login' }).orderBy).toBe('last-login,asc')
  expect(runUserQuery({ ...plain, sort: '-last-login' }).orderBy).toBe('last-login,desc')
})
