import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { tagList } from '#components/form/fields/tag-list.ts'
import { say } from './messages/say.ts'

/** Limits of the API (contract 7.3): name 1–100 characters, password at least 6, 30 tags. */
export const name = z
  .string()
  .check(meant.text, z.minLength(1, { error: say.enterAName }), z.maxLength(100, { error: say.atMost100Characters }))
export const email = z.string().check(meant.address, z.email({ error: say.enterAddress }))
export const password = z.string().check(z.minLength(6, { error: say.atLeast6Characters }))
export const timezone = z.string().check(z.minLength(1, { error: say.chooseATimeZone }))
export const phone = z.string().check(meant.text, z.regex(/^$|^\+[1-9][\d ()-]{5,20}$/, { error: say.phoneShape }))
export const optionalText = z.string().check(meant.text, z.maxLength(200, { error: say.atMost200Characters }))
export const userTags = tagList(30)

export const userLabels = () => ({
  name: say.name(),
  email: say.email(),
  password: say.password(),
  timezone: say.timeZone(),
  language: say.language(),
  company: say.company(),
  phone: say.phone(),
  active: say.canSignInLabel(),
  tags: say.tags(),
})
