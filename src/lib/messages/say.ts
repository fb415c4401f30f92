// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Add */
  add: () => string
  /** {count, plural, one {# day ago} other {# days ago}} */
  agoDays: (values: { count: number }) => string
  /** {count} h ago */
  agoHours: (values: { count: string | number }) => string
  /** {count} min ago */
  agoMinutes: (values: { count: string | number }) => string
  /** {count, plural, one {# month ago} other {# months ago}} */
  agoMonths: (values: { count: number }) => string
  /** {count, plural, one {# week ago} other {# weeks ago}} */
  agoWeeks: (values: { count: number }) => string
  /** {count, plural, one {# year ago} other {# years ago}} */
  agoYears: (values: { count: number }) => string
  /** {count, plural, one {# day ahead} other {# days ahead}} */
  aheadDays: (values: { count: number }) => string
  /** {count} h ahead */
  aheadHours: (values: { count: string | number }) => string
  /** {count} min ahead */
  aheadMinutes: (values: { count: string | number }) => string
  /** Apply */
  apply: () => string
  /** {count, plural, one {# day behind} other {# days behind}} */
  behindDays: (values: { count: number }) => string
  /** {count} h behind */
  behindHours: (values: { count: string | number }) => string
  /** {count} min behind */
  behindMinutes: (values: { count: string | number }) => string
  /** Cancel */
  cancel: () => string
  /** Clear */
  clear: () => string
  /** Close */
  close: () => string
  /** Continue */
  continue: () => string
  /** Copy */
  copy: () => string
  /** the separator of CSV files */
  csvSeparator: () => string
  /** Delete */
  delete: () => string
  /** Delete… */
  deleteDots: () => string
  /** Discard */
  discard: () => string
  /** Dismiss */
  dismiss: () => string
  /** Done */
  done: () => string
  /** Edit */
  edit: () => string
  /** Export */
  export: () => string
  /** Hide */
  hide: () => string
  /** {count, plural, one {in # day} other {in # days}} */
  inDays: (values: { count: number }) => string
  /** in {count} h */
  inHours: (values: { count: string | number }) => string
  /** in {count} min */
  inMinutes: (values: { count: string | number }) => string
  /** {count, plural, one {in # month} other {in # months}} */
  inMonths: (values: { count: number }) => string
  /** {count, plural, one {in # week} other {in # weeks}} */
  inWeeks: (values: { count: number }) => string
  /** {count, plural, one {in # year} other {in # years}} */
  inYears: (values: { count: number }) => string
  /** just now */
  justNow: () => string
  /** Keep editing */
  keepEditing: () => string
  /** the language */
  language: () => string
  /** Loading */
  loading: () => string
  /** More */
  more: () => string
  /** Next */
  next: () => string
  /** Reload */
  reload: () => string
  /** Remove */
  remove: () => string
  /** Remove… */
  removeDots: () => string
  /** Rename */
  rename: () => string
  /** Rename… */
  renameDots: () => string
  /** Reset */
  reset: () => string
  /** Retry */
  retry: () => string
  /** Save */
  save: () => string
  /** Search */
  search: () => string
  /** Send */
  send: () => string
  /** Show */
  show: () => string
  /** Sign in */
  signIn: () => string
  /** Sign out */
  signOut: () => string
  /** Try again */
  tryAgain: () => string
  /** Undo */
  undo: () => string
}

export const say = sayOf<Say>(en)
