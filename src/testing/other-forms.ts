import type { FieldValues } from 'react-hook-form'
import { edited, policyVersions, wholeLists, type Edited } from '#pages/access/policies/editor/merge-policies.ts'
import { detailsSchema } from '#pages/run/users/details-form.ts'
import { emptyConnect } from '#pages/run/domain/connect-schema.ts'
import { emptyCompose } from '#pages/run/notifications/compose-schema.ts'
import { toMappingForm } from '#pages/run/sso/guide/mapping-form.ts'
import { mergeMapping } from '#pages/run/sso/guide/mapping-changes.ts'
import { creating, editing, type DraftedForm } from './drafted-form.ts'

/** A form with text fields only: the person edits one of them, others edit another. */
function texts(name: string, start: FieldValues, mine: string, theirs: string): DraftedForm {
  return editing({
    name,
    start: () => start,
    toForm: (stored) => ({ ...stored }),
    type: (values, n) => ({ ...values, [mine]: `Mine ${n}` }),
    holds: (values, n) => values[mine] === `Mine ${n}`,
    others: (stored, n) => ({ ...stored, [theirs]: `Theirs ${n}` }),
    holdsOthers: (stored, n) => stored[theirs] === `Theirs ${n}`,
    shows: (values, n) => values[theirs] === `Theirs ${n}`,
  })
}

const noFormats = { date_format: '', time_format: '', decimal_separator: '', thousand_separator: '' }
const user = { name: 'Ana', company: 'Acme', phone: '', timezone: 'UTC', language: '', ...noFormats }
const policy: Edited = { name: 'Plants', tags: [], targets: [['run_user']], permissions: [{ effect: 'allow' }] }
// Only this form's own values come back.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const asPolicy = (values: FieldValues) => values as Edited

interface Pair {
  key: string
  value: string
}
const pairs = (values: FieldValues): Pair[] => (Array.isArray(values['tags']) ? values['tags'] : [])
const without = (key: string, values: FieldValues) => pairs(values).filter((pair) => pair.key !== key)
const valueOf = (values: FieldValues, key: string) => pairs(values).find((pair) => pair.key === key)?.value

/** Every form outside of Run settings that keeps drafts. */
export const otherForms: readonly DraftedForm[] = [
  { ...texts('user', user, 'name', 'company'), schema: () => detailsSchema },
  texts('account', { ...user, newsletter: false }, 'name', 'company'),
  texts('profile', { name: 'Plant', logo_url: '', banner_url: '' }, 'name', 'logo_url'),
  texts('allocation', { 'p1:input': '1', 'p2:input': '2' }, 'p1:input', 'p2:input'),
  editing({
    name: 'user-tags',
    start: () => ({ tags: [{ key: 'site', value: 'recife' }] }),
    toForm: (stored) => ({ tags: pairs(stored) }),
    type: (values, n) => ({ tags: [...without('mine', values), { key: 'mine', value: String(n) }] }),
    holds: (values, n) => valueOf(values, 'mine') === String(n),
    others: (stored, n) => ({ tags: [...without('theirs', stored), { key: 'theirs', value: String(n) }] }),
    holdsOthers: (stored, n) => valueOf(stored, 'theirs') === String(n),
    shows: (values, n) => valueOf(values, 'theirs') === String(n),
  }),
  editing({
    name: 'policy',
    start: () => policy,
    toForm: (stored) => structuredClone(stored),
    versions: (stored, all, base) => ({
      ...policyVersions(asPolicy(base), asPolicy(all)),
      theirs: edited(asPolicy(stored)),
    }),
    wholeFields: wholeLists,
    type: (values, n) => ({ ...values, targets: [['run_user', 'id', `u${n}`]] }),
    holds: (values, n) => JSON.stringify(values['targets']) === JSON.stringify([['run_user', 'id', `u${n}`]]),
    others: (stored, n) => ({ ...stored, permissions: [{ effect: 'allow', action: [`a${n}`] }] }),
    holdsOthers: (stored, n) => JSON.stringify(stored['permissions']).includes(`"a${n}"`),
    shows: (values, n) => JSON.stringify(values['permissions']).includes(`"a${n}"`),
  }),
  {
    ...editing({
      name: 'sso',
      start: () => ({ email: 'mail', firstName: 'name', lastName: 'last' }),
      toForm: toMappingForm,
      type: (values, n) => ({ ...values, email: `mine-${n}` }),
      holds: (values, n) => values['email'] === `mine-${n}`,
      others: (stored, n) => ({ ...stored, lastName: `theirs-${n}` }),
      holdsOthers: (stored, n) => stored['lastName'] === `theirs-${n}`,
      shows: (values, n) => values['lastName'] === `theirs-${n}`,
    }),
    // The page merges the mapping itself, and asks when it was changed elsewhere.
    save: (stored, all, base) =>
      Promise.resolve(mergeMapping(stored, { ...toMappingForm({}), ...base }, { ...toMappingForm({}), ...all })),
  },
  creating('new-user', { ...user, name: '', email: '', password: '', tags: [], active: true }, 'name', {
    secretFields: ['password'],
  }),
  creating('new-token', { name: '', permission: 'read', expiry: '90', day: '', password: '' }, 'permission', {
    secretFields: ['password'],
  }),
  creating('new-authorization', { name: '', verification_code: '' }, 'name', { secretFields: ['verification_code'] }),
  creating('new-profile', { name: '', free: true }, 'name'),
  creating('new-policy', { ...policy, active: true }, 'name'),
  creating('team-invite', { addresses: '' }, 'addresses'),
  creating('domain', { ...emptyConnect }, 'domain'),
  creating('notification', { ...emptyCompose }, 'message'),
]
