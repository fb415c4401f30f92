import { missingParts } from '#components/feedback/missing-chunk.ts'
import { changeLanguage, shownLanguage } from '#lib/words/catalogue.ts'
import { nearestLanguage, readLanguageChoice, rememberLanguage, type ProductLanguage } from '#lib/words/language.ts'

/** Draws everything in the language that a person chose, and keeps the choice in this browser. */
export async function chooseLanguage(language: ProductLanguage): Promise<void> {
  if (await changeLanguage(language)) rememberLanguage({ language, by: 'person' })
  else missingParts.tell()
}

/**
 * The language of an account is honoured where nobody chose one in this browser. English is what every account begins
 * with, chosen or not: it does not overrule the browser's.
 * @param stored as the account has it: `pt`, `es-ar`
 */
export async function followAccount(stored: string | null | undefined): Promise<void> {
  const language = nearestLanguage(stored ? [stored] : [])
  if (language === undefined || language === 'en' || readLanguageChoice()?.by === 'person') return
  if (language !== shownLanguage() && !(await changeLanguage(language))) return
  rememberLanguage({ language, by: 'account' })
}
