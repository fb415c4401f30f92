import * as z from 'zod/mini'
import { say } from '#lib/messages/say.ts'
import { kept } from '#lib/storage/kept.ts'

/** The languages of the product; the first is the one it is written in. */
export const productLanguages = ['en', 'pt-BR', 'es'] as const
export type ProductLanguage = (typeof productLanguages)[number]

/** Each language by the name that its own readers know. */
export const languageNames: Readonly<Record<ProductLanguage, string>> = {
  en: 'English',
  'pt-BR': 'Português (Brasil)',
  es: 'Español',
}

/** `by`: a person chose it here, or it came with the account; what a person chose here is never overruled. */
const choice = z.object({ language: z.enum(productLanguages), by: z.enum(['person', 'account']) })
type LanguageChoice = z.infer<typeof choice>

/** public/boot.js reads the same key before the first paint. */
const place = kept({ area: 'local', name: 'language', words: say.language, schema: choice })

/** What was chosen in this browser. */
export const readLanguageChoice = (): LanguageChoice | undefined => place.read()

/** Where storage is refused the choice lasts until the next load. */
export const rememberLanguage = (chosen: LanguageChoice): void => void place.write(chosen)

/**
 * Languages in which every text is written. Others can be chosen, and show English where a text is not there yet; nobody
 * gets them unasked. `npm run check` compares this list with the message files; public/boot.js has the same one.
 */
export const completeLanguages: readonly ProductLanguage[] = ['en', 'pt-BR', 'es']

/** The first of these language tags that the product speaks whole: `pt-PT` is answered in Portuguese of Brazil. */
export function nearestLanguage(
  tags: readonly string[],
  offered: readonly ProductLanguage[] = completeLanguages,
): ProductLanguage | undefined {
  for (const tag of tags) {
    const [primary] = tag.toLowerCase().split('-')
    const found = offered.find((language) => language.split('-')[0] === primary)
    if (found) return found
  }
  return undefined
}

/** The language to start in: the one chosen, or the first of the browser's that there is, or English. */
export const firstLanguage = (): ProductLanguage =>
  readLanguageChoice()?.language ?? nearestLanguage(navigator.languages) ?? 'en'
