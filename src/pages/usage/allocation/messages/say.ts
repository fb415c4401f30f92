// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** The allocation could not be read */
  allocationCouldNotRead: () => string
  /** The allocation was not saved */
  allocationNotSaved: () => string
  /** What this profile may use comes from what its owner’s account bought. The tab Services shows how much that is. Ask the owner when it is not enough. */
  allocationOfOwner: () => string
  /** Allocation saved */
  allocationSaved: () => string
  /** Use unknown */
  amountUsedUnknown: () => string
  /** {amount} {unit} would last to {day}. */
  amountWouldLast: (values: { amount: string | number; unit: string | number; day: string | number }) => string
  /** empty */
  cellEmpty: () => string
  /** {label} of {name} */
  cellLabel: (values: { label: string | number; name: string | number }) => string
  /** unknown */
  cellUnknown: () => string
  /** A downgrade comes, and more is shared out than you will have */
  downgradeComes: () => string
  /** A downgrade comes on {day}, and more is shared out than you will have */
  downgradeComesOn: (values: { day: string | number }) => string
  /** {name}: {label} would be {limit}, and {amount} are stored. {atLimit} */
  effectBelowStored: (values: { name: string | number; label: string | number; limit: string | number; amount: string | number; atLimit: string | number }) => string
  /** {name}: {label} stops, because {amount} of {limit} are used. {atLimit} */
  effectStops: (values: { name: string | number; label: string | number; amount: string | number; limit: string | number; atLimit: string | number }) => string
  /** Enter 0 or more */
  enter0OrMore: () => string
  /** Enter a whole number */
  enterAWholeNumber: () => string
  /** Enter an amount; 0 is one */
  enterAmount0One: () => string
  /** Enter a number like {value} */
  enterNumberLikeValue: (values: { value: string | number }) => string
  /** Lasts to the month’s end at this pace. */
  lastsToMonthsEnd: () => string
  /** Limits of a TagoDeploy project are set in its console */
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
  /** It holds everything that was bought, so there is nothing to share out. With a second profile each gets a part of it, and you decide here how much. */
  onlyOneProfileMeaning: () => string
  /** Only the owner of this profile can share out units */
  onlyOwnerSharesOut: () => string
  /** Profile */
  profile: () => string
  /** Runs out on {day} at this pace. {needed} */
  runsOutAtThisPace: (values: { day: string | number; needed: string | number }) => string
  /** Somebody changed the same amounts */
  sameAmountsChanged: () => string
  /** Save and stop {effects, plural, one {one service} other {# services}} */
  saveAndStop: (values: { effects: number }) => string
  /** Save, and stop {effects, plural, one {one service} other {# services}}? */
  saveAndStopQuestion: (values: { effects: number }) => string
  /** Scheduled downgrade */
  scheduledDowngrade: () => string
  /** {blocked, plural, one {1 service blocked} other {# services blocked}} */
  servicesBlocked: (values: { blocked: number }) => string
  /** {label}: {held} of {coming} {unit}. Take {difference} away before that day. */
  shortfall: (values: { label: string | number; held: string | number; coming: string | number; unit: string | number; difference: string | number }) => string
  /** {unit}, at any time */
  unitAtAnyTime: (values: { unit: string | number }) => string
  /** {unit}, monthly */
  unitMonthly: (values: { unit: string | number }) => string
  /** Used up already. {needed} */
  usedUpAlready: (values: { needed: string | number }) => string
  /** What this would stop */
  whatThisWouldStop: () => string
}

export const say = sayOf<Say>(en)
