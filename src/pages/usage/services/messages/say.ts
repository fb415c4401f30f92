// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Allocate<span> {label}</span> */
  allocateLink: (values: { span: DrawTag; label: string | number }) => ReactNode
  /** At the limit: */
  atTheLimitColon: () => string
  /** Billing month <strong>{start}</strong> to <strong>{end}</strong> ({zone}), {left, plural, one {1 day} other {# days}} left. Then monthly services start again at zero. */
  billingMonth: (values: { start: string | number; end: string | number; zone: string | number; left: number }) => ReactNode
  /** The billing month could not be read */
  billingMonthCouldNot: () => string
  /** Counted at any time */
  countedAtAnyTime: () => string
  /** For example: */
  forExample: () => string
  /** History<span> of {label}</span> */
  historyLink: (values: { span: DrawTag; label: string | number }) => ReactNode
  /** How it is counted<span>: {label}</span> */
  howItIsCounted: (values: { span: DrawTag; label: string | number }) => ReactNode
  /** {label} used */
  labelUsed: (values: { label: string | number }) => string
  /** {left} left {period} */
  leftInPeriod: (values: { left: string | number; period: string | number }) => string
  /** Monthly */
  monthly: () => string
  /** Monthly, resets on {day} */
  monthlyResetsOn: (values: { day: string | number }) => string
  /** Monthly services start again at zero with the owner’s billing month. Only the owner can see when it ends. */
  monthlyServicesMember: () => string
  /** Monthly services start again at zero with the owner’s billing month. Its end is unknown. */
  monthlyServicesOwner: () => string
  /** Reading the billing month… */
  readingTheBillingMonth: () => string
  /** The usage could not be read */
  usageCouldNotRead: () => string
  /** <strong>{used}</strong> of {limit} {unit} */
  usedOfLimit: (values: { used: string | number; limit: string | number; unit: string | number }) => ReactNode
  /** Remaining amount unknown */
  whatLeftUnknown: () => string
}

export const say = sayOf<Say>(en)
