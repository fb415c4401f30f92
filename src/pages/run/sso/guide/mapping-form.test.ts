import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { mappingChanges, mergeMapping, repeatedAttributes, sameMapping } from './mapping-changes.ts'
import { mappingSchema, toMappingForm } from './mapping-form.ts'

const stored = { email: 'mail', firstName: 'given', tags: { site: 'dept' }, nameId: 'kept' }
const form = toMappingForm(stored)
const check = (values: object) => z.safeParse(z.object(mappingSchema), { ...form, ...values })

test('a save sends the stored mapping with the changed fields; unknown keys are kept', () => {
  const mine = {
    ...form,
    lastName: ' sn ',
    tags: [...form.tags, { key: ' role ', attribute: 'role' }, { key: '', attribute: ' ' }],
  }
  expect(mergeMapping(stored, form, mine)).toEqual({
    email: 'mail',
    firstName: 'given',
    lastName: 'sn',
    nameId: 'kept',
    tags: { site: 'dept', role: 'role' },
  })
})

test('another person’s change is kept in fields that were not edited here', () => {
  const theirs = { ...stored, email: 'upn', phone: 'tel' }
  expect(mergeMapping(theirs, form, { ...form, firstName: 'cn' })).toEqual({ ...theirs, firstName: 'cn' })
})

test('an emptied field and the last tag are removed', () => {
  const opened = toMappingForm({ ...stored, phone: 'tel' })
  expect(mergeMapping({ ...stored, phone: 'tel' }, opened, { ...opened, phone: '', tags: [] })).toEqual({
    ...stored,
    tags: {},
  })
})

test('invalid answers are read as empty', () => {
  expect(toMappingForm({ email: null, tags: { a: 7, b: 'x' } })).toMatchObject({
    email: '',
    tags: [{ key: 'b', attribute: 'x' }],
  })
  expect(mergeMapping({ tags: { a: 7 } }, toMappingForm({}), { ...form, tags: [] }).tags).toEqual({ a: 7 })
})

test('names of attributes are unchanged, including URLs', () => {
  const claim = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress'
  expect(mergeMapping(stored, form, { ...form, email: claim }).email).toBe(claim)
})

test.each([
  [{ email: ' ' }, ['email']],
  [{ firstName: '' }, ['firstName']],
  [{ phone: 'x'.repeat(501) }, ['phone']],
  [{ tags: [{ key: '', attribute: 'x' }] }, ['tags', 0, 'key']],
  [{ tags: [{ key: 'a', attribute: '' }] }, ['tags', 0, 'attribute']],
  [
    {
      tags: [
        { key: 'a', attribute: 'x' },
        { key: ' a', attribute: 'y' },
      ],
    },
    ['tags', 1, 'key'],
  ],
])('%j is refused beside its field', (values, path) => {
  expect(check(values).error?.issues[0]?.path).toEqual(path)
})

test('a blank row is not an error', () => {
  expect(check({ tags: [{ key: '', attribute: '' }] }).success).toBe(true)
})

test('the difference is described in words, tag by tag', () => {
  expect(mappingChanges(form, { ...form, email: 'upn', tags: [{ key: 'area', attribute: 'dept' }] })).toEqual([
    { label: 'E-mail', before: 'mail', after: 'upn' },
    { label: 'Tag site', before: 'dept', after: 'not mapped' },
    { label: 'Tag area', before: 'not mapped', after: 'dept' },
  ])
  expect(repeatedAttributes({ ...form, phone: 'mail' })).toEqual(['E-mail and Phone use the same attribute, mail.'])
})

test('merging unedited values changes nothing, and merging twice equals merging once', () => {
  const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '')
  const mapping = fc.record({ email: name, firstName: name, phone: fc.option(name), tags: fc.dictionary(name, name) })
  fc.assert(
    fc.property(mapping, mapping, (theirs, mine) => {
      const opened = toMappingForm(theirs)
      expect(sameMapping(toMappingForm(mergeMapping(theirs, opened, opened)), opened)).toBe(true)
      const merged = mergeMapping(theirs, opened, toMappingForm(mine))
      expect(sameMapping(toMappingForm(mergeMapping(merged, opened, toMappingForm(mine))), toMappingForm(merged))).toBe(
        true,
      )
    }),
  )
})
