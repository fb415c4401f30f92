// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** What this profile uses of each service, when it runs out, and what happens then. */
  about: () => string
  /** Allocation */
  allocation: () => string
  /** Limits */
  limits: () => string
  /** {label} – Usage & limits */
  pageOfTab: (values: { label: string | number }) => string
  /** Services */
  services: () => string
  /** Unknown */
  unknown: () => string
  /** Usage and limits */
  usageAndLimits: () => string
  /** Usage & limits */
  usageLimits: () => string
}

export const say = sayOf<Say>(en)
