// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** <b>{names}</b> can sign in. Where the portal approves sign-ups by hand, TagoIO may mail each of them that they are welcome. */
  activateConsequence: (values: { names: string | number }) => ReactNode
  /** Activate {people} */
  activatePeople: (values: { people: string | number }) => string
  /** Add at least one tag */
  addOneTag: () => string
  /** {n, plural, one {<b>{names}</b> gets these tags beside those they have.} other {<b>{names}</b> get these tags beside those they have.}} Policies use tags to decide what a person sees, so this may show or hide things. Who would have more than 30 is left as is. */
  addTagsConsequence: (values: { n: number; names: string | number }) => ReactNode
  /** {tags, plural, one {Add tag {key} to {people}} other {Add # tags to {people}}} */
  addTagsJob: (values: { tags: number; key: string | number; people: string | number }) => string
  /** Add tags to {people} */
  addTagsTo: (values: { people: string | number }) => string
  /** Add to {people} */
  addTo: (values: { people: string | number }) => string
  /** Choose a key */
  chooseAKey: () => string
  /** Choose a time zone or a language */
  chooseLocale: () => string
  /** {n, plural, one {{users} user} other {{users} users}} */
  countUsers: (values: { n: number; users: string | number }) => string
  /** Deactivate {people} */
  deactivatePeople: (values: { people: string | number }) => string
  /** Delete {people} */
  deletePeople: (values: { people: string | number }) => string
  /** {n, plural, one {<b>{names}</b> is removed for good, with every token, setting and accepted agreement.} other {<b>{names}</b> are removed for good, with every token, setting and accepted agreement.}} This cannot be undone; a job that you cancel keeps what it has deleted by then. */
  deletePeopleConsequence: (values: { n: number; names: string | number }) => ReactNode
  /** The job did not start */
  jobNotStarted: () => string
  /** Key */
  key: () => string
  /** The portal tells <b>{names}</b> times in this zone, and shows itself in this language. What you leave empty stays as it is. */
  localeConsequence: (values: { names: string | number }) => ReactNode
  /** Time zone and language of {people} */
  localeOf: (values: { people: string | number }) => string
  /** {names} and {more} more */
  namesAndMore: (values: { names: string | number; more: string | number }) => string
  /** The users are changed one after another; the panel at the lower right shows how far it is. */
  oneAfterAnother: () => string
  /** <b>{names}</b> can no longer sign in. Tokens to log in as them stop working. Tags, settings and history stay; you can activate them again. */
  peopleLockedOut: (values: { names: string | number }) => ReactNode
  /** Users protected by a tag and the anonymous user are left out. To only keep people out, deactivate them instead. */
  protectedLeftOut: () => string
  /** Leave it empty to remove every value of the key. */
  removeEveryValue: () => string
  /** Remove from {people} */
  removeFrom: (values: { people: string | number }) => string
  /** Remove tag {tag} from {people} */
  removeTagJob: (values: { tag: string | number; people: string | number }) => string
  /** {n, plural, one {<b>{names}</b> loses this tag where it is set.} other {<b>{names}</b> lose this tag where it is set.}} Policies use tags to decide what a person sees, so this may show or hide things. */
  removeTagsConsequence: (values: { n: number; names: string | number }) => ReactNode
  /** Remove tags from {people} */
  removeTagsFrom: (values: { people: string | number }) => string
  /** Set {what} for {people} */
  setFor: (values: { what: string | number; people: string | number }) => string
  /** Set for {people} */
  setForSubmit: (values: { people: string | number }) => string
  /** Users protected by a tag and the anonymous user are left out: at least {known} of these. To only keep people out, deactivate them instead. */
  someLeftOut: (values: { known: string | number }) => string
  /** Tags to add */
  tagsToAdd: () => string
  /** Value */
  value: () => string
}

export const say = sayOf<Say>(en)
