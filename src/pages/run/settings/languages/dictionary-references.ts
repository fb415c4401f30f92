import { isObject } from '#lib/json.ts'

/** A reference to a dictionary inside a text: `#SLUG.KEY#` (contract 17.3). */
export interface Reference {
  slug: string
  key: string
}

const pattern = /#([A-Z0-9]{1,7})\.([A-Z0-9_]{2,})#/g

/** The references in a text, in order. */
export const referencesIn = (text: string): Reference[] =>
  [...text.matchAll(pattern)].map(([, slug = '', key = '']) => ({ slug, key }))

/** All distinct references in a value, at any depth. */
export function allReferences(value: unknown): Reference[] {
  const found = new Map<string, Reference>()
  const visit = (part: unknown): void => {
    if (typeof part === 'string') for (const one of referencesIn(part)) found.set(`${one.slug}.${one.key}`, one)
    else if (Array.isArray(part)) part.forEach(visit)
    else if (isObject(part)) Object.values(part).forEach(visit)
  }
  visit(value)
  return [...found.values()]
}

/** How complete one language is: which of the keys of all languages together have a text in it. */
export interface Progress {
  code: string
  translated: number
  missing: string[]
}

/** Language → key → text. A key without a text in a language is missing there (regression class R34). */
export function translationProgress(languages: Readonly<Record<string, Readonly<Record<string, string>>>>): Progress[] {
  const keys = [...new Set(Object.values(languages).flatMap(Object.keys))].toSorted()
  return Object.entries(languages).map(([code, texts]) => {
    const missing = keys.filter((key) => !Object.hasOwn(texts, key) || texts[key]?.trim() === '')
    return { code, translated: keys.length - missing.length, missing }
  })
}
