import { checkTimezone, flag, readBody, tagList, textOf, z } from '#emulator/rules/body.ts'

const separator = z.enum(['.', ','], 'Invalid enum value')
const options = z.looseObject(
  {
    decimal_separator: z.optional(separator),
    thousand_separator: z.optional(separator),
    date_format: z.optional(textOf(0, 40)),
    time_format: z.optional(z.enum(['12', '24'], 'Invalid enum value')),
    show_last_updated_at: z.optional(textOf(0, 40)),
  },
  'Expected object',
)
const optionalText = (most: number) => z.optional(z.nullable(textOf(0, most)))

/** At least 6 characters (contract 7.3). */
const password = textOf(6, 200)
const details = {
  company: optionalText(200),
  phone: optionalText(60),
  language: optionalText(20),
  active: z.optional(flag),
  tags: z.optional(tagList),
  options: z.optional(options),
}
const create = z.object({
  name: textOf(1, 100),
  email: textOf(3, 254).check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+$/, 'Invalid email')),
  password,
  timezone: textOf(1, 100),
  ...details,
})
const edit = z.object({
  name: z.optional(textOf(1, 100)),
  timezone: z.optional(textOf(1, 100)),
  password: z.optional(password),
  ...details,
})

/** Body of contract 7.3. Throws 400. */
export function createBody(body: unknown) {
  const read = readBody(create, body)
  checkTimezone(read.timezone)
  return read
}

/** Body of contract 7.4; an `email` in it is ignored, as it can never change. Throws 400. */
export function editBody(body: unknown) {
  const read = readBody(edit, body)
  if (read.timezone !== undefined) checkTimezone(read.timezone)
  return read
}
