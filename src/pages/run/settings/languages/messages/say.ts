// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** The dictionaries could not be read */
  dictionariesNotRead: () => string
  /** The dictionary was deleted or belongs to another profile. The portal uses its default texts until you choose another. */
  dictionaryGone: () => string
  /** Its texts replace the portal’s default texts in each language. */
  dictionaryHelp: () => string
  /** Portal dictionary */
  dictionaryOfPortal: () => string
  /** Languages: {codes}. Fallback: {fallback}. */
  languagesAndFallback: (values: { codes: string | number; fallback: string | number }) => string
  /** Languages saved */
  languagesSaved: () => string
  /** Languages: {codes}. Fallback: none. */
  languagesWithoutFallback: (values: { codes: string | number }) => string
  /** Check for missing texts */
  lookForMissing: () => string
  /** References to dictionaries that are not in this profile */
  lostReferences: () => string
  /** {n, plural, one {1 text missing} other {{missing} texts missing}} */
  missingTexts: (values: { n: number; missing: string | number }) => string
  /** None (default texts) */
  noDictionary: () => string
  /** The dictionary has no languages yet. */
  noLanguagesYet: () => string
  /** Not in this profile: {chosen} */
  notInProfile: (values: { chosen: string | number }) => string
  /** On the {plan} plan the portal shows only the fallback language. More languages need the Scale plan. */
  planShowsFallback: (values: { plan: string | number }) => string
  /** Translation progress */
  progressOfTheLanguages: () => string
  /** Reading the texts… */
  readingTheTexts: () => string
  /** {used, plural, one {One dictionary reference} other {# dictionary references}} in these settings; all dictionaries are in this profile. */
  references: (values: { used: number }) => string
  /** {code} (disabled) */
  switchedOff: (values: { code: string | number }) => string
  /** The texts could not be read */
  textsNotRead: () => string
  /** <b>{code}</b>: {translated} of {all} texts */
  translatedTexts: (values: { code: string | number; translated: string | number; all: string | number }) => ReactNode
  /** Translations */
  translations: () => string
}

export const say = sayOf<Say>(en)
