// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** {amount} in the time before. */
  amountBefore: (values: { amount: string | number }) => string
  /** {amount} in the time before, {percent} % since. */
  amountBeforeSince: (values: { amount: string | number; percent: string | number }) => string
  /** {amount} are not allocated to any profile */
  amountNotAllocated: (values: { amount: string | number }) => string
  /** {amount} were used in this time. */
  amountUsedInTime: (values: { amount: string | number }) => string
  /** Ask for the history anyway */
  askHistoryAnyway: () => string
  /** At least (4 in 5) */
  atLeast: () => string
  /** At most (4 in 5) */
  atMost: () => string
  /** A billing month began in the day of {days}: TagoIO does not tell what was used there before that moment. */
  billingMonthBeganInDay: (values: { days: string | number }) => string
  /** A billing month began in the month of {days}: TagoIO does not tell what was used there before that moment. */
  billingMonthBeganInMonth: (values: { days: string | number }) => string
  /** Calendar months */
  calendarMonths: () => string
  /** Change */
  change: () => string
  /** Change in each step */
  changeInEachStep: () => string
  /** Change the plan at TagoIO<span> (opens in a new tab)</span> */
  changePlan: (values: { span: DrawTag }) => ReactNode
  /** Change ({unit}) */
  changeUnit: (values: { unit: string | number }) => string
  /** Changed by {amount} in this time. */
  changedInTime: (values: { amount: string | number }) => string
  /** {value} of {label} in {unit}, {rows} steps. “Show as table” has the figures. */
  chartLabel: (values: { value: string | number; label: string | number; unit: string | number; rows: string | number }) => string
  /** Choose a longer time, or another service than {label}. */
  chooseLongerTime: (values: { label: string | number }) => string
  /** Compare with the time before */
  compareTimeBefore: () => string
  /** The dashed line is the time before. */
  dashedIsBefore: () => string
  /** Dashed is the course that is expected; four times in five it stays between the dotted lines. */
  dashedIsExpected: () => string
  /** Days */
  days: () => string
  /** Everything that was bought is allocated */
  everythingBoughtAllocated: () => string
  /** Expected */
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
  /** The usage history and its forecast belong to the Starter and Scale plans; this profile is on Free. The figures above are there on every plan. */
  historyOnFree: () => string
  /** History of {label} saved as {name} */
  historySaved: (values: { label: string | number; name: string | number }) => string
  /** Hours */
  hours: () => string
  /** Hours reach back {days} days at most. */
  hoursReachBack: (values: { days: string | number }) => string
  /** Last 12 months */
  last12Months: () => string
  /** Last 30 days */
  last30Days: () => string
  /** Last 7 days */
  last7Days: () => string
  /** Last 90 days */
  last90Days: () => string
  /** The last hour began at {minute} and may still be running. */
  lastHourBeganMinute: (values: { minute: string | number }) => string
  /** The line of the limit is drawn where it is now, at {amount}. */
  limitDrawn: (values: { amount: string | number }) => string
  /** The limit of {amount} lies far above and is not drawn. */
  limitFarAbove: (values: { amount: string | number }) => string
  /** Limit now ({unit}) */
  limitNowUnit: (values: { unit: string | number }) => string
  /** Limit {number} */
  limitNumber: (values: { number: string | number }) => string
  /** Move units */
  moveUnits: () => string
  /** Notes */
  notes: () => string
  /** Nothing is known of the time before. */
  nothingKnownBefore: () => string
  /** The limit is reached; there is nothing to forecast until more is allocated or the billing month ends. */
  nothingToForecast: () => string
  /** Nothing was used in this time */
  nothingUsedTime: () => string
  /** The owner of this profile can move units from another profile, or buy more. */
  ownerCanMoveUnits: () => string
  /** Passed {percent} % on {day}. */
  passedPercentOnDay: (values: { percent: string | number; day: string | number }) => string
  /** {name} has {amount} it does not use */
  profileHasSpare: (values: { name: string | number; amount: string | number }) => string
  /** Running sum */
  runningSum: () => string
  /** Save as CSV */
  saveAsCSV: () => string
  /** See the allocation */
  seeTheAllocation: () => string
  /** Service */
  service: () => string
  /** Show as table */
  showAsTable: () => string
  /** Steps */
  steps: () => string
  /** Steps without a value are not known. */
  stepsNotKnown: () => string
  /** Stored */
  stored: () => string
  /** Stored at the end */
  storedAtTheEnd: () => string
  /** Stored at the end ({unit}) */
  storedAtTheEndUnit: (values: { unit: string | number }) => string
  /** In a straight line instead: {sentence} */
  straightLine: (values: { sentence: string | number }) => string
  /** Sum of the billing month */
  sumOfBillingMonth: () => string
  /** Sum of the billing month ({unit}) */
  sumOfBillingMonthUnit: (values: { unit: string | number }) => string
  /** TagoIO tells nothing of this time */
  tagoIOTellsNothingTime: () => string
  /** {text} (second time) */
  textSecondTime: (values: { text: string | number }) => string
  /** This billing month */
  thisBillingMonth: () => string
  /** Time */
  time: () => string
  /** Time before */
  timeBefore: () => string
  /** Time before: change ({unit}) */
  timeBeforeChange: (values: { unit: string | number }) => string
  /** Time before: from ({zone}) */
  timeBeforeFromZone: (values: { zone: string | number }) => string
  /** Time before: used ({unit}) */
  timeBeforeUsed: (values: { unit: string | number }) => string
  /** Time ({zone}) */
  timeZone: (values: { zone: string | number }) => string
  /** Times are those of {zone}. */
  timesOfZone: (values: { zone: string | number }) => string
  /** To */
  to: () => string
  /** Too little is known of the past days to say when it runs out. */
  tooLittleKnown: () => string
  /** Until ({zone}) */
  untilZone: (values: { zone: string | number }) => string
  /** Used */
  used: () => string
  /** Used in each step */
  usedInEachStep: () => string
  /** Used ({unit}) */
  usedUnit: (values: { unit: string | number }) => string
  /** What is not allocated is unknown */
  whatNotAllocatedUnknown: () => string
}

export const say = sayOf<Say>(en)
