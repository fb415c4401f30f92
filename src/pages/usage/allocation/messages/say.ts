// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** The allocation could not be read */
  allocationCouldNotRead: () => string
  /** The allocation was not saved */
  allocationNotSaved: () => string
  /** The limits of this profile come from what its owner has bought; the Services tab shows them. If they are too low, ask the owner. */
  allocationOfOwner: () => string
  /** Allocation saved */
  allocationSaved: () => string
  /** Usage unknown */
  amountUsedUnknown: () => string
  /** {amount} {unit} would last until {day}. */
  amountWouldLast: (values: { amount: string | number; unit: string | number; day: string | number }) => string
  /** empty */
  cellEmpty: () => string
  /** {label} of {name} */
  cellLabel: (values: { label: string | number; name: string | number }) => string
  /** unknown */
  cellUnknown: () => string
  /** A downgrade is scheduled, and more is allocated than you will have */
  downgradeComes: () => string
  /** A downgrade is scheduled for {day}, and more is allocated than you will have */
  downgradeComesOn: (values: { day: string | number }) => string
  /** {name}: the limit of {label} would be {limit}, but {amount} are stored. {atLimit} */
  effectBelowStored: (values: { name: string | number; label: string | number; limit: string | number; amount: string | number; atLimit: string | number }) => string
  /** {name}: {label} stops, because {amount} of {limit} are used. {atLimit} */
  effectStops: (values: { name: string | number; label: string | number; amount: string | number; limit: string | number; atLimit: string | number }) => string
  /** Enter 0 or more */
  enter0OrMore: () => string
  /** Enter a whole number */
  enterAWholeNumber: () => string
  /** Enter an amount; 0 is allowed */
  enterAmount0One: () => string
  /** Enter a number like {value} */
  enterNumberLikeValue: (values: { value: string | number }) => string
  /** Lasts until the end of the month at this pace. */
  lastsToMonthsEnd: () => string
  /** Limits of a TagoDeploy project are set in its own console */
  limitsOfTagoDeploy: () => string
  /** Allocation of services to profiles */
  matrixCaption: () => string
  /** {left} {unit} more than was bought */
  moreThanWasBought: (values: { left: string | number; unit: string | number }) => string
  /** Not allocated */
  notAllocated: () => string
  /** {number} too many */
  numberTooMany: (values: { number: string | number }) => string
  /** {number} used */
  numberUsed: (values: { number: string | number }) => string
  /** of {amount} bought */
  ofAmountBought: (values: { amount: string | number }) => string
  /** Your account has only one profile */
  onlyOneProfile: () => string
  /** It holds everything that was bought, so there is nothing to allocate. When you have more profiles, you decide here how much each of them gets. */
  onlyOneProfileMeaning: () => string
  /** Only the owner of this profile can allocate units */
  onlyOwnerSharesOut: () => string
  /** Profile */
  profile: () => string
  /** Runs out on {day} at this pace. {needed} */
  runsOutAtThisPace: (values: { day: string | number; needed: string | number }) => string
  /** Someone else changed the same amounts */
  sameAmountsChanged: () => string
  /** Save and stop {effects, plural, one {one service} other {# services}} */
  saveAndStop: (values: { effects: number }) => string
  /** Save and stop {effects, plural, one {one service} other {# services}}? */
  saveAndStopQuestion: (values: { effects: number }) => string
  /** Scheduled downgrade */
  scheduledDowngrade: () => string
  /** {blocked, plural, one {1 service blocked} other {# services blocked}} */
  servicesBlocked: (values: { blocked: number }) => string
  /** {label}: {held} of {coming} {unit}. Reduce the allocation by {difference} before then. */
  shortfall: (values: { label: string | number; held: string | number; coming: string | number; unit: string | number; difference: string | number }) => string
  /** {unit}, at any time */
  unitAtAnyTime: (values: { unit: string | number }) => string
  /** {unit}, monthly */
  unitMonthly: (values: { unit: string | number }) => string
  /** Already used up. {needed} */
  usedUpAlready: (values: { needed: string | number }) => string
  /** Effects of this change */
  whatThisWouldStop: () => string
}

export const say = sayOf<Say>(en)
