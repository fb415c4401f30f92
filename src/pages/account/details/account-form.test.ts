import fc from 'fast-check'
import { expect, it } from 'vitest'
import { account } from '#api/account/account.ts'
import { accountSchema, toAccountChanges, toAccountForm } from './account-form.ts'

const separator = fc.constantFrom('.', ',', '', null, 7)
const wire = fc.record({
  id: fc.constant('a'),
  name: fc.constant('Ana'),
  timezone: fc.constant('UTC'),
  phone: fc.constantFrom(null, '+15550100'),
  options: fc.record({
    decimal_separator: separator,
    thousand_separator: separator,
    unknown_key: fc.string(),
  }),
})

it('reads a valid form from any stored separators, and keeps the options it does not know (regression classes R2, R8)', () => {
  fc.assert(
    fc.property(wire, (stored) => {
      const read = account.parse(stored)
      const form = toAccountForm(read)
      expect(accountSchema.safeParse(form).success).toBe(true)
      const { options } = toAccountChanges({ time_format: '12' }, { ...form, time_format: '12' }, read.options)
      expect(options).toMatchObject({ time_format: '12', unknown_key: stored.options.unknown_key })
      expect(options?.['decimal_separator']).not.toBe(options?.['thousand_separator'])
    }),
  )
})

it('sends what changed alone; an emptied phone goes', () => {
  const read = account.parse({ id: 'a', name: 'Ana', phone: '+15550100', timezone: 'UTC' })
  const form = toAccountForm(read)
  expect(toAccountChanges({ phone: '' }, { ...form, phone: '' }, read.options)).toEqual({ phone: null })
  expect(toAccountChanges({ newsletter: false }, form, read.options)).toEqual({ newsletter: false })
})

it('refuses equal separators', () => {
  const form = toAccountForm(account.parse({ id: 'a', name: 'Ana', timezone: 'UTC' }))
  expect(accountSchema.safeParse({ ...form, decimal_separator: ',' }).success).toBe(false)
})
