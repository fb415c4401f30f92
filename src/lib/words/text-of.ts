import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format'
import { formatNumber, shownNumberStyle } from '#lib/number-style.ts'
import { shownCatalogue, shownLanguage } from './catalogue.ts'
import { textKey } from './text-key.ts'

const rules = new Map<string, Intl.PluralRules>()

/** A cached set of plural rules: making one takes far longer than using it. */
function rulesOf(language: string, options: Intl.PluralRulesOptions | undefined): Intl.PluralRules {
  const key = `${language} ${options?.type ?? ''}`
  const known = rules.get(key) ?? new Intl.PluralRules(language, options)
  rules.set(key, known)
  return known
}

/** Numbers inside messages look as the account wants them, in every language. */
const numbers: Intl.NumberFormat = Object.create(Intl.NumberFormat.prototype, {
  format: { value: (value: number) => formatNumber(value, shownNumberStyle()) },
})

/** Plural rules come from the language, numbers from the account; dates are handed over written. */
export const options: FormatOptions = {
  formatters: {
    getPluralRules: (language, given) => rulesOf(String(language), given),
    getNumberFormat: () => numbers,
    getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
  },
}

export type TextValues = Readonly<Record<string, string | number | boolean>>

/** The message in the language shown. @param english compiled @param meaning see {@link textKey} */
export const inLanguage = (english: CompiledMessage, meaning?: string): CompiledMessage =>
  shownCatalogue()?.[textKey(english, meaning)] ?? english

/** The text of a message without elements. Calls of it are written by the build (scripts/build/plugins/words.mjs). */
export function textOf(english: CompiledMessage, values?: TextValues, meaning?: string): string {
  const message = inLanguage(english, meaning)
  return typeof message === 'string' ? message : String(format(message, shownLanguage(), values, options))
}
