import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedFields, describeChanges } from './changes.ts'

const values = fc.record({
  name: fc.string(),
  active: fc.boolean(),
  tags: fc.array(fc.record({ key: fc.string(), value: fc.string() })),
})

it('sends nothing when nothing differs, and restores the saved values when applied', () => {
  fc.assert(
    fc.property(values, values, (saved, now) => {
      expect(changedFields(saved, saved)).toEqual({})
      expect({ ...saved, ...changedFields(saved, now) }).toEqual(now)
    }),
  )
})

it('keeps false and empty, which are values (regression class R5)', () => {
  expect(changedFields({ active: true, company: 'A' }, { active: false, company: '' })).toEqual({
    active: false,
    company: '',
  })
})

it('describes the difference, but never shows a secret', () => {
  const saved = { name: 'Ana', active: true, tags: [{ key: 'site', value: 'recife' }], password: '' }
  const now = { name: 'Ana', active: false, tags: [], password: 'hidden-value' }
  expect(describeChanges(saved, now, { active: 'Can sign in', tags: 'Tags' }, ['password'])).toMatchObject([
    { label: 'Can sign in', before: 'on', after: 'off' },
    { label: 'Tags', before: 'site=recife', after: 'none' },
    { label: 'password', before: 'unchanged', after: 'new value' },
  ])
})
