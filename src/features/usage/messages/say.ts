// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Below 80 % */
  below80: () => string
  /** Four times out of five, this is between {first} and after {end}. */
  betweenDayAndLater: (values: { first: string | number; end: string | number }) => string
  /** Four times out of five, this is between {first} and {last}. */
  betweenDays: (values: { first: string | number; last: string | number }) => string
  /** Four times out of five, it ends between {low} and {high}. */
  endsBetween: (values: { low: string | number; high: string | number }) => string
  /** Limit reached */
  limitReached: () => string
  /** With higher use than usual, it reaches 100 % on {day}. */
  mayReach100: (values: { day: string | number }) => string
  /** Nothing allocated */
  nothingAllocated: () => string
  /** Nothing was used in the last {days} days. */
  nothingUsedLastDays: (values: { days: string | number }) => string
  /** now */
  now: () => string
  /** Over 80 % */
  over80: () => string
  /** Over 90 % */
  over90: () => string
  /** Over the limit */
  overTheLimit: () => string
  /** Projected by weekday from the last {days} days, at {rate} a day on average. */
  projectedByWeekday: (values: { days: string | number; rate: string | number }) => string
  /** Projected in a straight line from the last {days} days, at {rate} a day on average. */
  projectedStraight: (values: { days: string | number; rate: string | number }) => string
  /** Reaches 100 % on {day}. */
  reaches100: (values: { day: string | number }) => string
  /** Reaches 100 % on {day}, {early, plural, one {# day} other {# days}} before the billing month ends. */
  reaches100Early: (values: { day: string | number; early: number }) => string
  /** Reaches 80 % on {day80}, and about {amount} at the end of the billing month. */
  reaches80AtEnd: (values: { day80: string | number; amount: string | number }) => string
  /** Reaches 80 % on {day80}, and about {amount} on {day}. */
  reaches80On: (values: { day80: string | number; amount: string | number; day: string | number }) => string
  /** Reaches 80 % on {day80} and 100 % on {day}. */
  reachesBoth: (values: { day80: string | number; day: string | number }) => string
  /** Reaches 80 % on {day80} and 100 % on {day}, {early, plural, one {# day} other {# days}} before the billing month ends. */
  reachesBothEarly: (values: { day80: string | number; day: string | number; early: number }) => string
  /** Reaches about {amount} at the end of the billing month. */
  standsAtEnd: (values: { amount: string | number }) => string
  /** Reaches about {amount} on {day}. */
  standsOn: (values: { amount: string | number; day: string | number }) => string
  /** this billing month */
  thisBillingMonth: () => string
  /** Unknown */
  unknown: () => string
}

export const say = sayOf<Say>(en)
