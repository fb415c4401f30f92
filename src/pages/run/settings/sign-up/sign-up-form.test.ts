import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Policy } from '#api/policies.ts'
import { runSettingsShape } from '#api/run/run-settings.ts'
import { selfGrants } from './self-grants.ts'
import { applySignUp, blankField, blankLink, signUpSchema, toSignUpForm } from './sign-up-form.ts'
import { signUpMethods } from './sign-up-methods.ts'

const settings = (part: object) => runSettingsShape.parse(part)
const site = { name: 'site', placeholder: 'Site', required: true, type: 'text', planted: 1 }

describe('sign-up in a form', () => {
  it('is unchanged after opening and saving (regression classes R2, R19)', () => {
    const row = fc.record({ name: fc.stringMatching(/^[a-z]{1,8}$/), type: fc.string(), planted: fc.integer() })
    const link = fc.record({ label: fc.constant('Status'), type: fc.constant('link'), url: fc.constant('/x') })
    fc.assert(
      fc.property(fc.array(row), fc.array(link), fc.string(), (signup_fields, signin_buttons, signup_method) => {
        const stored = settings({ signup_fields, signin_buttons, signup_method })
        expect(applySignUp(stored, toSignUpForm(stored))).toEqual(stored)
      }),
    )
  })

  it('drops blank rows, even a stored one with empty texts (regression class R3)', () => {
    const stored = settings({ signup_fields: [site, { name: '', placeholder: '', required: false, type: '' }] })
    const form = toSignUpForm(stored)
    const after = applySignUp(stored, { ...form, fields: [...form.fields, blankField()], links: [blankLink()] })
    expect(after.signup_fields).toEqual([site])
    expect(after.signin_buttons).toEqual([])
  })

  it('requires keys that are present, unique, and do not protect from deletion', () => {
    const field = (name: string) => ({ ...blankField(), name, placeholder: 'x' })
    const check = (...names: string[]) =>
      signUpSchema
        .safeParse({ signup_method: '', links: [], fields: names.map(field) })
        .error?.issues.map(({ message }) => message)
    expect(check('a', 'b')).toBeUndefined()
    expect(check('a', ' a ')).toEqual(['The key a is used more than once'])
    expect(check('')).toEqual(['Enter a key for the field'])
    expect(check('_delete_protection_')).toEqual(['This key protects resources from deletion. Use another key'])
    expect(check('_deletion_protection')).toHaveLength(1)
  })
})

it('an unknown sign-up method stays available', () => {
  const values = (stored: string, emulator: boolean) => signUpMethods(stored, emulator).map(({ value }) => value)
  expect(values('default', false)).toEqual(['default', 'disabled'])
  expect(values('adminconfirm', false)).toEqual(['default', 'disabled', 'adminconfirm'])
  expect(values('default', true)).toEqual(['default', 'disabled', 'adminconfirm'])
  expect(values('moderated', false)).toEqual(['default', 'disabled', 'moderated'])
})

it('lists policies that people could match by signing up', () => {
  const policy = (name: string, part: Partial<Policy>): Policy => ({
    id: name,
    name,
    active: true,
    targets: [['run_user', 'tag.key', 'site', 'tag.value', 'north']],
    permissions: [{ effect: 'allow', action: ['access'], resource: ['dashboard'] }],
    ...part,
  })
  const all = [
    policy('by tag', {}),
    policy('off', { active: false }),
    policy('by id', { targets: [['run_user', 'id', '1']] }),
  ]
  expect(selfGrants(['site'], all)).toEqual([{ key: 'site', policy: 'by tag' }])
  expect(selfGrants(['role'], all)).toEqual([])
})
