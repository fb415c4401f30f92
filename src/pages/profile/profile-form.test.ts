import { describe, expect, test } from 'vitest'
import { profileSchema, toProfileChanges, toProfileForm } from './profile-form.ts'

const info = { id: 'p', account: null, name: 'Plant', logo_url: null, banner_url: '', region: null, created_at: null }
const wire = { info, allocation: {}, addons: { custom_dns: undefined }, account_plan: 'scale' }

describe('the form of a profile', () => {
  test('what is not set is empty', () =>
    expect(toProfileForm(wire)).toEqual({ name: 'Plant', logo_url: '', banner_url: '' }))
  test.each([
    [{}, {}],
    [{ name: ' New ' }, { name: 'New' }],
    [{ logo_url: '' }, { logo_url: null }],
    [{ logo_url: 'acme.example/a.png' }, { logo_url: 'https://acme.example/a.png' }],
    [{ banner_url: 'http://acme.example/b.png' }, { banner_url: 'http://acme.example/b.png' }],
  ])('%o is sent as %o', (changed, sent) => expect(toProfileChanges(changed)).toEqual(sent))
  test.each([
    [{ name: '   ', logo_url: '', banner_url: '' }, false],
    [{ name: 'a'.repeat(101), logo_url: '', banner_url: '' }, false],
    [{ name: 'a', logo_url: 'javascript:alert(1)', banner_url: '' }, false],
    [{ name: 'a', logo_url: '', banner_url: 'data:text/html,x' }, false],
    [{ name: 'a', logo_url: 'acme.example/x.svg', banner_url: '' }, true],
  ])('%o is sound: %s', (form, sound) => expect(profileSchema.safeParse(form).success).toBe(sound))
})
