// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** <b>{names}</b> can sign in. If sign-up needs approval, TagoIO may send each of them a welcome e-mail. */
  activateConsequence: (values: { names: string | number }) => ReactNode
  /** Activate {people} */
  activatePeople: (values: { people: string | number }) => string
  /** Add at least one tag */
  addOneTag: () => string
  /** {n, plural, one {<b>{names}</b> gets these tags in addition to existing ones.} other {<b>{names}</b> get these tags in addition to existing ones.}} Policies use tags, so access may change. Users who would exceed 30 tags are skipped. */
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
  /** {n, plural, one {<b>{names}</b> is deleted permanently, with all tokens, settings and accepted agreements.} other {<b>{names}</b> are deleted permanently, with all tokens, settings and accepted agreements.}} Cancelling the job does not restore users already deleted. */
  deletePeopleConsequence: (values: { n: number; names: string | number }) => ReactNode
  /** The job did not start */
  jobNotStarted: () => string
  /** Key */
  key: () => string
  /** The portal uses these settings for <b>{names}</b>. Empty fields keep their current value. */
  localeConsequence: (values: { names: string | number }) => ReactNode
  /** Time zone and language of {people} */
  localeOf: (values: { people: string | number }) => string
  /** {names} and {more} more */
  namesAndMore: (values: { names: string | number; more: string | number }) => string
  /** Users are updated one at a time. The panel at the bottom right shows the progress. */
  oneAfterAnother: () => string
  /** <b>{names}</b> can no longer sign in. Tokens to log in as these users stop working. Tags, settings and history are kept. You can activate the users again. */
  peopleLockedOut: (values: { names: string | number }) => ReactNode
  /** Users protected by a tag and the anonymous user are skipped. To stop users from signing in without deleting them, deactivate them. */
  protectedLeftOut: () => string
  /** Leave empty to remove all values of the key. */
  removeEveryValue: () => string
  /** Remove from {people} */
  removeFrom: (values: { people: string | number }) => string
  /** Remove tag {tag} from {people} */
  removeTagJob: (values: { tag: string | number; people: string | number }) => string
  /** {n, plural, one {<b>{names}</b> loses this tag if it is set.} other {<b>{names}</b> lose this tag if it is set.}} Policies use tags, so access may change. */
  removeTagsConsequence: (values: { n: number; names: string | number }) => ReactNode
  /** Remove tags from {people} */
  removeTagsFrom: (values: { people: string | number }) => string
  /** Set {what} for {people} */
  setFor: (values: { what: string | number; people: string | number }) => string
  /** Set for {people} */
  setForSubmit: (values: { people: string | number }) => string
  /** Users protected by a tag and the anonymous user are skipped: at least {known} of these. To stop users from signing in without deleting them, deactivate them. */
  someLeftOut: (values: { known: string | number }) => string
  /** Tags to add */
  tagsToAdd: () => string
  /** Value */
  value: () => string
}

export const say = sayOf<Say>(en)
