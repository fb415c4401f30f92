// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Create, update and delete */
  createUpdateAndRemove: () => string
  /** Expires within 14 days */
  endsWithin14Days: () => string
  /** Expired */
  expired: () => string
  /** Full */
  full: () => string
  /** Full permission, never expires */
  fullPermissionNeverEnds: () => string
  /** Created by someone no longer in the team */
  madeSomebodyNoLonger: () => string
  /** Read */
  read: () => string
  /** Unknown */
  unknown: () => string
  /** Unused for 90 days */
  unusedFor90Days: () => string
}

export const say = sayOf<Say>(en)
