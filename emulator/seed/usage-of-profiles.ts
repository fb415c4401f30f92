import type { CountedService } from '../rules/services.ts'
import { profileIds } from './people/personas.ts'

/** What a profile used of a service. */
interface ServiceUse {
  service: CountedService
  /** In the running billing month until now. */
  thisMonth: number
  /** In the whole month so many months back; 1 is the last complete one. */
  before: (monthsBack: number) => number
}

export interface UsageSeed {
  profile: string
  seed: number
  /** Billing months before the running one. */
  months: number
  uses: readonly ServiceUse[]
  /** Levels as they are now: records and megabytes. */
  dataRecords: number
  fileStorage: number
}

/** A use that grew by so much a month until the last complete one used `last`. */
const growing = (last: number, byMonth: number) => (monthsBack: number) => last / (1 + byMonth) ** (monthsBack - 1)

/** Production: analysis stands at nine tenths of its 300 minutes; text messages have not been sent for months. */
const production: UsageSeed = {
  profile: profileIds.production,
  seed: 90_001,
  months: 7,
  uses: [
    { service: 'input', thisMonth: 143_463, before: growing(196_000, 0.04) },
    { service: 'output', thisMonth: 168_272, before: growing(231_000, 0.06) },
    { service: 'analysis', thisMonth: 273.42, before: growing(214, 0.07) },
    { service: 'email', thisMonth: 127, before: growing(176, 0.03) },
    { service: 'push_notification', thisMonth: 23, before: growing(31, 0.02) },
    { service: 'sms', thisMonth: 0, before: (monthsBack) => ({ 4: 12, 6: 31 })[monthsBack] ?? 0 },
    { service: 'dashboard_output', thisMonth: 1_254_065, before: growing(1_780_000, 0.05) },
  ],
  dataRecords: 151_242,
  fileStorage: 612.47,
}

const shared: UsageSeed = {
  profile: profileIds.shared,
  seed: 90_002,
  months: 5,
  uses: [
    { service: 'input', thisMonth: 21_640, before: growing(52_000, 0.03) },
    { service: 'output', thisMonth: 18_905, before: growing(47_000, 0.02) },
    { service: 'analysis', thisMonth: 22.08, before: growing(61, 0.05) },
    { service: 'email', thisMonth: 14, before: growing(33, 0) },
    { service: 'dashboard_output', thisMonth: 84_210, before: growing(190_000, 0.02) },
  ],
  dataRecords: 48_110,
  fileStorage: 49.89,
}

const trial: UsageSeed = {
  profile: profileIds.invited,
  seed: 90_003,
  months: 1,
  uses: [
    { service: 'input', thisMonth: 412, before: growing(160, 0) },
    { service: 'output', thisMonth: 96, before: growing(40, 0) },
  ],
  dataRecords: 537,
  fileStorage: 1.25,
}

/** The sandbox used nothing yet: its lists and charts are empty. */
export const usageOfProfiles: readonly UsageSeed[] = [production, shared, trial]
