import { shownLanguage } from './catalogue.ts'

const formats = new Map<string, Intl.ListFormat>()

/** Things one after the other, as the language shown writes lists: "a, b and c". @param type `unit` puts commas alone */
export function listInWords(
  things: readonly string[],
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
): string {
  const language = shownLanguage() === 'en' ? 'en-GB' : shownLanguage()
  const key = `${language} ${type}`
  const format = formats.get(key) ?? new Intl.ListFormat(language, { type, style: type === 'unit' ? 'short' : 'long' })
  formats.set(key, format)
  return format.format(things)
}
