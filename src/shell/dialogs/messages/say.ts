// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Clear */
  keptClear: () => string
  /** Cleared from this browser */
  keptCleared: () => string
  /** column settings */
  keptColumns: () => string
  /** CSV settings */
  keptCsv: () => string
  /** unsaved drafts */
  keptDrafts: () => string
  /** date and number formats */
  keptFormats: () => string
  /** names of former team members */
  keptFormerMembers: () => string
  /** Kept in this browser */
  keptHere: () => string
  /** the language */
  keptLanguage: () => string
  /** environment marks */
  keptMarks: () => string
  /** Nothing that can be cleared. */
  keptNothing: () => string
  /** the last region */
  keptRegion: () => string
  /** the colour scheme */
  keptScheme: () => string
  /** the sidebar’s state */
  keptSidebar: () => string
  /** notes on single sign-on */
  keptSso: () => string
  /** Your session, unfinished jobs and the demo’s data are not cleared here. */
  keptStays: () => string
  /** You can clear: {things}. */
  keptThese: (values: { things: string | number }) => string
  /** unreadable entries */
  keptUnread: () => string
  /** saved views */
  keptViews: () => string
}

export const say = sayOf<Say>(en)
