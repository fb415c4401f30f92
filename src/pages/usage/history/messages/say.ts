// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** {amount} in the previous period. */
  amountBefore: (values: { amount: string | number }) => string
  /** {amount} in the previous period, {percent} % since. */
  amountBeforeSince: (values: { amount: string | number; percent: string | number }) => string
  /** Not allocated to any profile: {amount} */
  amountNotAllocated: (values: { amount: string | number }) => string
  /** {amount} used in this period. */
  amountUsedInTime: (values: { amount: string | number }) => string
  /** Try to load the history */
  askHistoryAnyway: () => string
  /** At least (4 of 5) */
  atLeast: () => string
  /** At most (4 of 5) */
  atMost: () => string
  /** A billing month began on {days}: TagoIO has no data for the part of that day before it began. */
  billingMonthBeganInDay: (values: { days: string | number }) => string
  /** A billing month began in the month of {days}: TagoIO has no data for the part of that month before it began. */
  billingMonthBeganInMonth: (values: { days: string | number }) => string
  /** Calendar months */
  calendarMonths: () => string
  /** Change */
  change: () => string
  /** Change per interval */
  changeInEachStep: () => string
  /** Change plan at TagoIO<span> (opens in a new tab)</span> */
  changePlan: (values: { span: DrawTag }) => ReactNode
  /** Change ({unit}) */
  changeUnit: (values: { unit: string | number }) => string
  /** Changed by {amount} in this period. */
  changedInTime: (values: { amount: string | number }) => string
  /** {value} of {label} in {unit}, {rows} intervals. Use “Show as table” for the figures. */
  chartLabel: (values: { value: string | number; label: string | number; unit: string | number; rows: string | number }) => string
  /** Choose a longer period, or a service other than {label}. */
  chooseLongerTime: (values: { label: string | number }) => string
  /** Compare with previous period */
  compareTimeBefore: () => string
  /** Dashed bars are the forecast. */
  dashedBarsAreExpected: () => string
  /** The dashed line is the previous period. */
  dashedIsBefore: () => string
  /** The dashed line is the forecast; four times out of five, usage stays between the dotted lines. */
  dashedIsExpected: () => string
  /** Days */
  days: () => string
  /** Everything that was bought is allocated */
  everythingBoughtAllocated: () => string
  /** Forecast */
  expected: () => string
  /** Forecast */
  forecast: () => string
  /** From */
  from: () => string
  /** From … to … */
  fromTo: () => string
  /** From ({zone}) */
  fromZone: (values: { zone: string | number }) => string
  /** Hide table */
  hideTable: () => string
  /** History as a table */
  historyAsATable: () => string
  /** The history could not be read */
  historyCouldNotRead: () => string
  /** History of {label} */
  historyOfLabel: (values: { label: string | number }) => string
  /** Usage history and forecast are part of the Starter and Scale plans; this profile is on Free. The figures above are available on every plan. */
  historyOnFree: () => string
  /** History of {label} saved as {name} */
  historySaved: (values: { label: string | number; name: string | number }) => string
  /** Hours */
  hours: () => string
  /** Hourly data is available for the last {days} days. */
  hoursReachBack: (values: { days: string | number }) => string
  /** Last 12 months */
  last12Months: () => string
  /** Last 30 days */
  last30Days: () => string
  /** Last 7 days */
  last7Days: () => string
  /** Last 90 days */
  last90Days: () => string
  /** The last hour began at {minute} and may not be complete. */
  lastHourBeganMinute: (values: { minute: string | number }) => string
  /** The line shows the current limit of {amount}. */
  limitDrawn: (values: { amount: string | number }) => string
  /** The limit of {amount} is far above and not drawn. */
  limitFarAbove: (values: { amount: string | number }) => string
  /** Current limit ({unit}) */
  limitNowUnit: (values: { unit: string | number }) => string
  /** Limit {number} */
  limitNumber: (values: { number: string | number }) => string
  /** Move units */
  moveUnits: () => string
  /** Notes */
  notes: () => string
  /** No data for the previous period. */
  nothingKnownBefore: () => string
  /** The limit is reached. A forecast is possible again when more is allocated or a new billing month begins. */
  nothingToForecast: () => string
  /** Nothing was used in this period */
  nothingUsedTime: () => string
  /** The owner of this profile can move units from another profile, or buy more. */
  ownerCanMoveUnits: () => string
  /** Passed {percent} % on {day}. */
  passedPercentOnDay: (values: { percent: string | number; day: string | number }) => string
  /** {number} a day until the billing month ends */
  perDayLeft: (values: { number: string | number }) => string
  /** {name} has {amount} unused */
  profileHasSpare: (values: { name: string | number; amount: string | number }) => string
  /** Running total */
  runningSum: () => string
  /** Save as CSV */
  saveAsCSV: () => string
  /** View allocation */
  seeTheAllocation: () => string
  /** Service */
  service: () => string
  /** Show as table */
  showAsTable: () => string
  /** Intervals */
  steps: () => string
  /** Intervals without a value have no data. */
  stepsNotKnown: () => string
  /** Stored */
  stored: () => string
  /** Stored at the end */
  storedAtTheEnd: () => string
  /** Stored at the end ({unit}) */
  storedAtTheEndUnit: (values: { unit: string | number }) => string
  /** In a straight line instead: {sentence} */
  straightLine: (values: { sentence: string | number }) => string
  /** Total of the billing month */
  sumOfBillingMonth: () => string
  /** Total of the billing month ({unit}) */
  sumOfBillingMonthUnit: (values: { unit: string | number }) => string
  /** TagoIO has no data for this period */
  tagoIOTellsNothingTime: () => string
  /** {text} (second time) */
  textSecondTime: (values: { text: string | number }) => string
  /** This billing month */
  thisBillingMonth: () => string
  /** Period */
  time: () => string
  /** Previous period */
  timeBefore: () => string
  /** Previous period: change ({unit}) */
  timeBeforeChange: (values: { unit: string | number }) => string
  /** Previous period: from ({zone}) */
  timeBeforeFromZone: (values: { zone: string | number }) => string
  /** Previous period: used ({unit}) */
  timeBeforeUsed: (values: { unit: string | number }) => string
  /** Time ({zone}) */
  timeZone: (values: { zone: string | number }) => string
  /** Times are in {zone}. */
  timesOfZone: (values: { zone: string | number }) => string
  /** To */
  to: () => string
  /** There is too little data from the past days to forecast when it runs out. */
  tooLittleKnown: () => string
  /** Until ({zone}) */
  untilZone: (values: { zone: string | number }) => string
  /** Used */
  used: () => string
  /** Used per interval */
  usedInEachStep: () => string
  /** Used ({unit}) */
  usedUnit: (values: { unit: string | number }) => string
  /** The unallocated amount is unknown */
  whatNotAllocatedUnknown: () => string
}

export const say = sayOf<Say>(en)
