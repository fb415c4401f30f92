import { languages } from '../messages/rooms.mjs'
import { usesIn } from '../messages/uses.mjs'

/**
 * Reads a page's constant heading from its source, in each language, for the outline that is shown before the page's
 * code has loaded. Undefined for a page whose heading depends on its data.
 * @param {string} file the page, from the root
 * @param {string} source
 * @param {readonly import('../messages/rooms.mjs').Room[]} rooms
 * @returns {Record<string, string> | undefined} those that differ from English, and English
 */
export function headingsOf(file, source, rooms) {
  const [, literal, name, key = ''] = /<PageHeader\b[^>]*?\btitle=(?:"([^"]+)"|\{(\w+)\.(\w+)\(\)\})/.exec(source) ?? []
  if (literal !== undefined) return { en: literal }
  const { uses } = usesIn(file, source)
  const use = uses.find((one) => one.key === key && source.slice(one.start, one.end) === `${name}.${key}`)
  const texts = rooms.find(({ folder }) => folder === use?.room)?.texts
  const english = texts?.['en']?.[key]
  if (english === undefined) return undefined
  const all = languages.map((language) => [language, texts?.[language]?.[key] ?? english])
  return Object.fromEntries(all.filter(([language, text]) => language === 'en' || text !== english))
}
