import * as z from 'zod/mini'
import type { SamlMapping } from '#api/run/saml.ts'
import { say } from './messages/say.ts'

/** Fields of a user that an attribute can fill, apart from tags (contract 9.2). */
export const mappedFields = ['email', 'firstName', 'lastName', 'phone', 'company', 'language', 'timezone'] as const
export type MappedField = (typeof mappedFields)[number]

export const mappingLabels: Record<MappedField | 'tags', () => string> = {
  email: say.email,
  firstName: say.firstName,
  lastName: say.lastName,
  phone: say.phone,
  company: say.company,
  language: say.language,
  timezone: say.timeZone,
  tags: say.tags,
}

/** A tag key and the attribute that provides its value. */
export interface MappedTag {
  key: string
  attribute: string
}

export type MappingForm = Record<MappedField, string> & { tags: MappedTag[] }

const attribute = z.string().check(z.trim(), z.maxLength(500, { error: say.atMost500Characters }))
const required = (error: () => string) =>
  z.string().check(z.trim(), z.minLength(1, { error }), z.maxLength(500, { error: say.atMost500Characters }))
const isBlank = ({ key, attribute: name }: MappedTag) => key.trim() === '' && name.trim() === ''

/** Checks the fields of a mapping. Names of attributes stay as typed, because many are URLs. */
export const mappingSchema = {
  email: required(say.nameEmailAttribute),
  firstName: required(say.nameFirstNameAttribute),
  lastName: attribute,
  phone: attribute,
  company: attribute,
  language: attribute,
  timezone: attribute,
  tags: z.array(z.object({ key: z.string(), attribute: z.string() })).check(
    z.superRefine((rows: MappedTag[], context) => {
      for (const [at, row] of rows.entries()) {
        if (isBlank(row)) continue
        const key = row.key.trim()
        const issue = (name: 'key' | 'attribute', message: string) =>
          context.issues.push({ code: 'custom', message, path: [at, name], input: rows })
        if (key === '') issue('key', say.tagNeedsKey())
        else if (row.attribute.trim() === '') issue('attribute', say.nameOrRemove())
        else if (rows.findIndex((other) => other.key.trim() === key) !== at) issue('key', say.keyTwice({ key }))
        if (key.length > 200) issue('key', say.atMost200Characters())
      }
    }),
  ),
}

/** The same without validation, to read a stored draft. */
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

/** A stored mapping as form values; missing and invalid parts become empty. */
export function toMappingForm(mapping: SamlMapping): MappingForm {
  const tags = Object.entries(mapping.tags ?? {}).flatMap(([key, name]) =>
    typeof name === 'string' ? [{ key, attribute: name }] : [],
  )
  const fields = Object.fromEntries(mappedFields.map((name) => [name, mapping[name] ?? '']))
  // The names come from the table above.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...fields, tags } as MappingForm
}

/** Trims names and drops blank rows. */
export function tidyMapping(form: MappingForm): MappingForm {
  const fields = Object.fromEntries(mappedFields.map((name) => [name, form[name].trim()]))
  const tags = form.tags
    .filter((row) => !isBlank(row))
    .map(({ key, attribute: name }) => ({ key: key.trim(), attribute: name.trim() }))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return { ...fields, tags } as MappingForm
}
