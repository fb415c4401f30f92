// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Add */
  add: () => string
  /** Apply */
  apply: () => string
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
  /** Send */
  send: () => string
  /** Sign in */
  signIn: () => string
  /** Sign out */
  signOut: () => string
  /** Undo */
  undo: () => string
}

export const say = sayOf<Say>(en)
