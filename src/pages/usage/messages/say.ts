// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** What this profile uses of each service, when it runs out, and what happens then. */
  about: () => string
  /** Actions */
  actions: () => string
  /** Allocate<span> {label}</span> */
  allocateLink: (values: { span: DrawTag; label: string | number }) => ReactNode
  /** Allocation */
  allocation: () => string
  /** The allocation could not be read */
  allocationCouldNotRead: () => string
  /** The allocation was not saved */
  allocationNotSaved: () => string
  /** What this profile may use comes from what its owner’s account bought. The tab Services shows how much that is. Ask the owner when it is not enough. */
  allocationOfOwner: () => string
  /** Allocation saved */
  allocationSaved: () => string
  /** {amount} in the time before. */
  amountBefore: (values: { amount: string | number }) => string
  /** {amount} in the time before, {percent} % since. */
  amountBeforeSince: (values: { amount: string | number; percent: string | number }) => string
  /** {amount} are not allocated to any profile */
  amountNotAllocated: (values: { amount: string | number }) => string
  /** {amount} were used in this time. */
  amountUsedInTime: (values: { amount: string | number }) => string
  /** Use unknown */
  amountUsedUnknown: () => string
  /** {amount} {unit} would last to {day}. */
  amountWouldLast: (values: { amount: string | number; unit: string | number; day: string | number }) => string
  /** The amounts could not be read */
  amountsCouldNotRead: () => string
  /** Analysis */
  analysis: () => string
  /** Ask for the history anyway */
  askHistoryAnyway: () => string
  /** At least (4 in 5) */
  atLeast: () => string
  /** At most (4 in 5) */
  atMost: () => string
  /** At the limit */
  atTheLimit: () => string
  /** At the limit: */
  atTheLimitColon: () => string
  /** Backups a day */
  backupsADay: () => string
  /** Billing month <strong>{start}</strong> to <strong>{end}</strong> ({zone}), {left, plural, one {1 day} other {# days}} left. Monthly services start again at zero then. */
  billingMonth: (values: { start: string | number; end: string | number; zone: string | number; left: number }) => ReactNode
  /** A billing month began in the day of {days}: TagoIO does not tell what was used there before that moment. */
  billingMonthBeganInDay: (values: { days: string | number }) => string
  /** A billing month began in the month of {days}: TagoIO does not tell what was used there before that moment. */
  billingMonthBeganInMonth: (values: { days: string | number }) => string
  /** The billing month could not be read */
  billingMonthCouldNot: () => string
  /** Calendar months */
  calendarMonths: () => string
  /** empty */
  cellEmpty: () => string
  /** {label} of {name} */
  cellLabel: (values: { label: string | number; name: string | number }) => string
  /** unknown */
  cellUnknown: () => string
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
  /** Counted at any time */
  countedAtAnyTime: () => string
  /** Custom connectors */
  customConnectors: () => string
  /** Custom networks */
  customNetworks: () => string
  /** Dashboards */
  dashboards: () => string
  /** The dashed line is the time before. */
  dashedIsBefore: () => string
  /** Dashed is the course that is expected; four times in five it stays between the dotted lines. */
  dashedIsExpected: () => string
  /** Days */
  days: () => string
  /** Devices */
  devices: () => string
  /** Dictionaries */
  dictionaries: () => string
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
  /** Entities */
  entities: () => string
  /** Everything that was bought is allocated */
  everythingBoughtAllocated: () => string
  /** Expected */
  expected: () => string
  /** For example: */
  forExample: () => string
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
  /** History<span> of {label}</span> */
  historyLink: (values: { span: DrawTag; label: string | number }) => ReactNode
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
  /** How it is counted<span>: {label}</span> */
  howItIsCounted: (values: { span: DrawTag; label: string | number }) => ReactNode
  /** In this profile */
  inThisProfile: () => string
  /** {label} used */
  labelUsed: (values: { label: string | number }) => string
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
  /** Lasts to the month’s end at this pace. */
  lastsToMonthsEnd: () => string
  /** {left} left {period} */
  leftInPeriod: (values: { left: string | number; period: string | number }) => string
  /** The line of the limit is drawn where it is now, at {amount}. */
  limitDrawn: (values: { amount: string | number }) => string
  /** The limit of {amount} lies far above and is not drawn. */
  limitFarAbove: (values: { amount: string | number }) => string
  /** Limit now ({unit}) */
  limitNowUnit: (values: { unit: string | number }) => string
  /** Limit {number} */
  limitNumber: (values: { number: string | number }) => string
  /** Limits */
  limits: () => string
  /** {found, plural, one {1 limit} other {# limits}} */
  limitsFound: (values: { found: number }) => string
  /** Limits of a TagoDeploy project are set in its console */
  limitsOfTagoDeploy: () => string
  /** Allocation of services to profiles */
  matrixCaption: () => string
  /** Monthly */
  monthly: () => string
  /** Monthly, resets on {day} */
  monthlyResetsOn: (values: { day: string | number }) => string
  /** Monthly services start again at zero with the billing month of the owner. When it ends is unknown here: only the owner can read it. */
  monthlyServicesMember: () => string
  /** Monthly services start again at zero with the billing month of the owner. When it ends is unknown. */
  monthlyServicesOwner: () => string
  /** {left} {unit} more than was bought */
  moreThanWasBought: (values: { left: string | number; unit: string | number }) => string
  /** Move units */
  moveUnits: () => string
  /** No limit matches “{text}”. */
  noLimitMatchesText: (values: { text: string | number }) => string
  /** None */
  none: () => string
  /** Not allocated */
  notAllocated: () => string
  /** Notes */
  notes: () => string
  /** Nothing is known of the time before. */
  nothingKnownBefore: () => string
  /** The limit is reached; there is nothing to forecast until more is allocated or the billing month ends. */
  nothingToForecast: () => string
  /** Nothing was used in this time */
  nothingUsedTime: () => string
  /** {number} too many */
  numberTooMany: (values: { number: string | number }) => string
  /** {number} used */
  numberUsed: (values: { number: string | number }) => string
  /** of {amount} {unit} bought */
  ofBought: (values: { amount: string | number; unit: string | number }) => string
  /** Your account has only one profile */
  onlyOneProfile: () => string
  /** It holds everything that was bought, so there is nothing to share out. With a second profile each gets a part of it, and you decide here how much. */
  onlyOneProfileMeaning: () => string
  /** Only the owner of this profile can share out units */
  onlyOwnerSharesOut: () => string
  /** The owner of this profile can move units from another profile, or buy more. */
  ownerCanMoveUnits: () => string
  /** {label} – Usage & limits */
  pageOfTab: (values: { label: string | number }) => string
  /** Passed {percent} % on {day}. */
  passedPercentOnDay: (values: { percent: string | number; day: string | number }) => string
  /** per account */
  perAccount: () => string
  /** {plan} (this profile) */
  planOfThisProfile: (values: { plan: string | number }) => string
  /** Policies */
  policies: () => string
  /** Profile */
  profile: () => string
  /** {name} has {amount} it does not use */
  profileHasSpare: (values: { name: string | number; amount: string | number }) => string
  /** Profiles */
  profiles: () => string
  /** Read and edit the account */
  rateAccount: () => string
  /** Account notifications: create, press a button */
  rateAccountNotifications: () => string
  /** Write actions */
  rateActions: () => string
  /** Aggregate device data */
  rateAggregate: () => string
  /** Write dashboards */
  rateDashboards: () => string
  /** Read and send device data */
  rateDeviceData: () => string
  /** Create dictionaries */
  rateDictionaries: () => string
  /** Download a backup */
  rateDownloadBackup: () => string
  /** Edit and delete device data */
  rateEditDeviceData: () => string
  /** Edit, empty and convert devices, write their tokens */
  rateEditDevices: () => string
  /** Write files */
  rateFiles: () => string
  /** Everyone and everything that works in this profile shares these limits: each counts per profile, route and minute of the clock. Over one, TagoIO answers <code>429 Too many requests</code> with the seconds to wait; who is refused at 12:45:09 may go on at 12:46:00. Portico waits by itself when it reads or runs a job. A script should wait as well and not try again at once. Lists that are not named have no published limit. */
  rateLimitsAbout: () => ReactNode
  /** List analysis */
  rateListAnalysis: () => string
  /** List backups */
  rateListBackups: () => string
  /** List devices */
  rateListDevices: () => string
  /** Create backups */
  rateMakeBackups: () => string
  /** Create and delete devices */
  rateMakeDevices: () => string
  /** Create and edit policies */
  ratePolicies: () => string
  /** Create, edit and delete profiles */
  rateProfiles: () => string
  /** Read a device, its tokens, parameters and amount of data */
  rateReadDevice: () => string
  /** Create service authorizations */
  rateServiceAuthorizations: () => string
  /** List tag keys */
  rateTagKeys: () => string
  /** Read what a token is */
  rateToken: () => string
  /** Send a notification to users */
  rateUserNotification: () => string
  /** Create and edit users */
  rateUsers: () => string
  /** Write analysis */
  rateWriteAnalysis: () => string
  /** Reading the billing month… */
  readingTheBillingMonth: () => string
  /** Request */
  request: () => string
  /** Requests per minute */
  requestsPerMinute: () => string
  /** Requests per minute, table */
  requestsPerMinuteTable: () => string
  /** Resource */
  resource: () => string
  /** Per profile. TagoIO changes these figures at times, and TagoDeploy has its own: they are hints, and what decides is whether TagoIO accepts one more. */
  resourceLimitsAbout: () => string
  /** Resources by plan */
  resourcesByPlan: () => string
  /** Resources by plan, table */
  resourcesByPlanTable: () => string
  /** Running sum */
  runningSum: () => string
  /** Runs out on {day} at this pace. {needed} */
  runsOutAtThisPace: (values: { day: string | number; needed: string | number }) => string
  /** Somebody changed the same amounts */
  sameAmountsChanged: () => string
  /** Save and stop {effects, plural, one {one service} other {# services}} */
  saveAndStop: (values: { effects: number }) => string
  /** Save, and stop {effects, plural, one {one service} other {# services}}? */
  saveAndStopQuestion: (values: { effects: number }) => string
  /** Save as CSV */
  saveAsCSV: () => string
  /** Scheduled downgrade */
  scheduledDowngrade: () => string
  /** Search limits */
  searchLimits: () => string
  /** See the allocation */
  seeTheAllocation: () => string
  /** Service */
  service: () => string
  /** Service authorizations */
  serviceAuthorizations: () => string
  /** Services */
  services: () => string
  /** {blocked, plural, one {1 service blocked} other {# services blocked}} */
  servicesBlocked: (values: { blocked: number }) => string
  /** {label}: {held} of {coming} {unit}. Take {difference} away before that day. */
  shortfall: (values: { label: string | number; held: string | number; coming: string | number; unit: string | number; difference: string | number }) => string
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
  /** TagoCore */
  tagoCore: () => string
  /** TagoCore clusters */
  tagoCoreClusters: () => string
  /** TagoIO tells nothing of this time */
  tagoIOTellsNothingTime: () => string
  /** Team members */
  teamMembers: () => string
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
  /** {unit}, at any time */
  unitAtAnyTime: (values: { unit: string | number }) => string
  /** {unit}, monthly */
  unitMonthly: (values: { unit: string | number }) => string
  /** Unknown */
  unknown: () => string
  /** Until ({zone}) */
  untilZone: (values: { zone: string | number }) => string
  /** Usage and limits */
  usageAndLimits: () => string
  /** The usage could not be read */
  usageCouldNotRead: () => string
  /** Usage & limits */
  usageLimits: () => string
  /** Used */
  used: () => string
  /** Used in each step */
  usedInEachStep: () => string
  /** <strong>{used}</strong> of {limit} {unit} */
  usedOfLimit: (values: { used: string | number; limit: string | number; unit: string | number }) => ReactNode
  /** Used ({unit}) */
  usedUnit: (values: { unit: string | number }) => string
  /** Used up already. {needed} */
  usedUpAlready: (values: { needed: string | number }) => string
  /** What is left is unknown */
  whatLeftUnknown: () => string
  /** What is not allocated is unknown */
  whatNotAllocatedUnknown: () => string
  /** What this would stop */
  whatThisWouldStop: () => string
}

export const say = sayOf<Say>(en)
