import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { tagList } from '#components/form/fields/tag-list.ts'

/** Limits of the API (contract 7.3): name 1–100 characters, password at least 6, 30 tags. */
export const name = z
  .string()
  .check(meant.text, z.minLength(1, 'Enter a name'), z.maxLength(100, 'At most 100 characters'))
export const email = z.string().check(meant.address, z.email('Enter a complete address, like maria@acme.example'))
export const password = z.string().check(z.minLength(6, 'At least 6 characters'))
export const timezone = z.string().check(z.minLength(1, 'Choose a time zone'))
export const phone = z
  .string()
  .check(meant.text, z.regex(/^$|^\+[1-9][\d ()-]{5,20}$/, 'Start with + and the country code, like +55 81 5550 0100'))
export const optionalText = z.string().check(meant.text, z.maxLength(200, 'At most 200 characters'))
export const userTags = tagList(30)

export const userLabels = {
  name: 'Name',
  email: 'E-mail',
  password: 'Password',
  timezone: 'Time zone',
  language: 'Language',
  company: 'Company',
  phone: 'Phone',
  active: 'Can sign in',
  tags: 'Tags',
} as const
