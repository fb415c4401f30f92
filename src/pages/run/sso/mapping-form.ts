import * as z from 'zod/mini'
import type { SamlMapping } from '../../../api/saml.ts'
import { sameValue, type Change } from '../../../components/form/changes.ts'

/** Fields of a user that an attribute can fill, besides tags (contract 9.2). */
export const mappedFields = ['email', 'firstName', 'lastName', 'phone', 'company', 'language', 'timezone'] as const
export type MappedField = (typeof mappedFields)[number]

export const mappingLabels: Record<MappedField | 'tags', string> = {
  email: 'E-mail',
  firstName: 'First name',
  lastName: 'Last name',
  phone: 'Phone',
  company: 'Company',
  language: 'Language',
  timezone: 'Time zone',
  tags: 'Tags',
}

/** A tag key and the attribute that gives its value. */
export interface TagRow {
  key: string
  attribute: string
}

export type MappingForm = Record<MappedField, string> & { tags: TagRow[] }

const attribute = z.string().check(z.trim(), z.maxLength(500, 'At most 500 characters'))
const required = (error: string) =>
  z.string().check(z.trim(), z.minLength(1, error), z.maxLength(500, 'At most 500 characters'))
const isBlank = ({ key, attribute: name }: TagRow) => key.trim() === '' && name.trim() === ''

/** The fields of a mapping as a form checks them. Names of attributes stay as they are typed, addresses included. */
export const mappingSchema = {
  email: required('TagoIO refuses sign-ins without an e-mail: name its attribute'),
  firstName: required('TagoIO refuses sign-ins without a first name: name its attribute'),
  lastName: attribute,
  phone: attribute,
  company: attribute,
  language: attribute,
  timezone: attribute,
  tags: z.array(z.object({ key: z.string(), attribute: z.string() })).check(
    z.superRefine((rows: TagRow[], context) => {
      for (const [at, row] of rows.entries()) {
        if (isBlank(row)) continue
        const key = row.key.trim()
        const issue = (name: 'key' | 'attribute', message: string) =>
          context.issues.push({ code: 'custom', message, path: [at, name], input: rows })
        if (key === '') issue('key', 'A tag needs a key')
        else if (row.attribute.trim() === '') issue('attribute', 'Name the attribute, or remove the row')
        else if (rows.findIndex((other) => other.key.trim() === key) !== at) issue('key', `The key ${key} stands twice`)
        if (key.length > 200) issue('key', 'At most 200 characters')
      }
    }),
  ),
}

/** The same without its rules, for what was kept. */
export const mappingShape = z.object({
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string(),
  company: z.string(),
  language: z.string(),
  timezone: z.string(),
  tags: z.array(z.object({ key: z.string(), attribute: z.string() })),
})

/** A stored mapping as the form shows it: what is missing or odd reads as empty. */
export function toMappingForm(mapping: SamlMapping): MappingForm {
  const tags = Object.entries(mapping.tags ?? {}).flatMap(([key, name]) =>
    typeof name === 'string' ? [{ key, attribute: name }] : [],
  )
  const fields = Object.fromEntries(mappedFields.map((name) => [name, mapping[name] ?? '']))
  // The names are those of the table above.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...fields, tags } as MappingForm
}

/** Without blanks around names, and without blank rows. */
export function tidyMapping(form: MappingForm): MappingForm {
  const fields = Object.fromEntries(mappedFields.map((name) => [name, form[name].trim()]))
  const tags = form.tags
    .filter((row) => !isBlank(row))
    .map(({ key, attribute: name }) => ({ key: key.trim(), attribute: name.trim() }))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return { ...fields, tags } as MappingForm
}

/**
 * The mapping to send: what is stored now with the fields that the person changed on it. Keys that the form does not
 * know stay, and so do tags that are not texts (regression class R2); an emptied field leaves.
 */
export function mergeMapping(stored: SamlMapping, opened: MappingForm, mine: MappingForm): SamlMapping {
  const merged: SamlMapping = { ...stored }
  const wanted = tidyMapping(mine)
  for (const name of mappedFields) {
    if (wanted[name] === tidyMapping(opened)[name]) continue
    merged[name] = wanted[name]
  }
  for (const name of mappedFields) if (!merged[name]) delete merged[name]
  if (!sameValue(wanted.tags, tidyMapping(opened).tags)) {
    const odd = Object.entries(stored.tags ?? {}).filter(([, value]) => typeof value !== 'string')
    merged.tags = Object.fromEntries([...odd, ...wanted.tags.map(({ key, attribute: name }) => [key, name])])
  }
  if (!merged.tags) delete merged.tags
  return merged
}

export const sameMapping = (a: MappingForm, b: MappingForm): boolean => sameValue(ordered(a), ordered(b))

/** Two mappings with the same tags in another order are the same. */
function ordered(form: MappingForm): unknown {
  const { tags, ...fields } = tidyMapping(form)
  return { ...fields, tags: tags.toSorted((a, b) => (a.key < b.key ? -1 : 1)) }
}

/** The difference in words, field by field and tag by tag. */
export function mappingChanges(before: MappingForm, after: MappingForm): Change[] {
  const [old, now] = [tidyMapping(before), tidyMapping(after)]
  const fields = mappedFields.map((name) => ({ label: mappingLabels[name], before: old[name], after: now[name] }))
  const keys = [...new Set([...old.tags, ...now.tags].map(({ key }) => key))]
  const nameIn = (form: MappingForm, key: string) => form.tags.find((tag) => tag.key === key)?.attribute ?? ''
  const tags = keys.map((key) => ({ label: `Tag ${key}`, before: nameIn(old, key), after: nameIn(now, key) }))
  return [...fields, ...tags]
    .filter((one) => one.before !== one.after)
    .map(({ label, before: was, after: is }) => ({ label, before: was || 'not mapped', after: is || 'not mapped' }))
}

/** The same attribute for two fields, which is seldom meant; in words. */
export function repeatedAttributes(form: MappingForm): string[] {
  const { tags, ...fields } = tidyMapping(form)
  const uses = [
    ...mappedFields.map((name) => ({ label: mappingLabels[name], name: fields[name] })),
    ...tags.map(({ key, attribute: name }) => ({ label: `tag ${key}`, name })),
  ].filter(({ name }) => name !== '')
  const names = [...new Set(uses.map(({ name }) => name))]
  return names.flatMap((name) => {
    const labels = uses.filter((use) => use.name === name).map(({ label }) => label)
    return labels.length > 1 ? [`${labels.join(' and ')} come from the same attribute, ${name}.`] : []
  })
}
