import { invalid } from '#emulator/refusal.ts'
import { flag, readBody, textOf, z } from '#emulator/rules/body.ts'

const locale = z
  .string('Expected string')
  .check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'Invalid language code'))
const create = z.object({
  name: textOf(1, 200),
  slug: textOf(1, 7),
  fallback: locale,
  languages: z.optional(
    z.array(z.object({ code: locale, active: z.optional(flag) }, 'Expected object'), 'Expected array'),
  ),
})
const edit = z.partial(z.omit(create, { languages: true }))
const language = z.object({
  dictionary: z.optional(z.record(z.string(), textOf(0, 10_000))),
  active: z.optional(flag),
})

/** Words of the platform (contract 17.3). */
function checkSlug(slug: string): string {
  if (!/^[A-Z0-9]+$/.test(slug)) throw invalid("Invalid 'slug' format, it must be a uppercase alphanumeric")
  return slug
}

/** Body of `POST /dictionary`. Throws 400. */
export function createDictionaryBody(body: unknown) {
  const read = readBody(create, body)
  checkSlug(read.slug)
  return read
}

/** Throws 400. */
export function editDictionaryBody(body: unknown) {
  const read = readBody(edit, body)
  if (read.slug !== undefined) checkSlug(read.slug)
  return read
}

/** Texts of one language. Throws 400, also for a key that is none: upper case, digits and `_`, two characters or more. */
export function languageBody(body: unknown) {
  const read = readBody(language, body)
  if (Object.keys(read.dictionary ?? {}).some((key) => !/^[A-Z0-9_]{2,100}$/.test(key)))
    throw invalid("Invalid language 'key' should be an uppercase alphanumeric field (type)")
  return read
}

/** The language of a path. Throws 400. */
export const localeOf = (text: string | undefined): string => readBody(z.object({ locale }), { locale: text }).locale
