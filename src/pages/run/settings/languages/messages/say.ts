// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** The dictionaries could not be read */
  dictionariesNotRead: () => string
  /** The dictionary was deleted or belongs to another profile. The portal shows its own words until you choose another. */
  dictionaryGone: () => string
  /** Its texts replace the portal’s own words, language by language. */
  dictionaryHelp: () => string
  /** Dictionary of the portal */
  dictionaryOfPortal: () => string
  /** Languages: {codes}. Fallback: {fallback}. */
  languagesAndFallback: (values: { codes: string | number; fallback: string | number }) => string
  /** Languages saved */
  languagesSaved: () => string
  /** Languages: {codes}. Fallback: none. */
  languagesWithoutFallback: (values: { codes: string | number }) => string
  /** Look for missing texts */
  lookForMissing: () => string
  /** References to dictionaries that are not in this profile */
  lostReferences: () => string
  /** {n, plural, one {1 is missing} other {{missing} are missing}} */
  missingTexts: (values: { n: number; missing: string | number }) => string
  /** None: the portal’s own words */
  noDictionary: () => string
  /** The dictionary has no languages yet. */
  noLanguagesYet: () => string
  /** Not in this profile: {chosen} */
  notInProfile: (values: { chosen: string | number }) => string
  /** The plan of this profile is {plan}: the portal shows the fallback language alone. More languages need Scale. */
  planShowsFallback: (values: { plan: string | number }) => string
  /** Progress of the languages */
  progressOfTheLanguages: () => string
  /** Reading the texts… */
  readingTheTexts: () => string
  /** {used, plural, one {One reference} other {# references}} to dictionaries in these settings; all of their dictionaries are here. */
  references: (values: { used: number }) => string
  /** {code} (off) */
  switchedOff: (values: { code: string | number }) => string
  /** The texts could not be read */
  textsNotRead: () => string
  /** <b>{code}</b>: {translated} of {all} texts */
  translatedTexts: (values: { code: string | number; translated: string | number; all: string | number }) => ReactNode
  /** Translations */
  translations: () => string
}

export const say = sayOf<Say>(en)
