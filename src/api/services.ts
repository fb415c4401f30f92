import { say } from './messages/say.ts'

/** The nine services that an account buys and a profile is allocated (contract 5.2). */
export const serviceKeys = [
  'input',
  'output',
  'analysis',
  'data_records',
  'file_storage',
  'run_users',
  'push_notification',
  'email',
  'sms',
] as const
export type ServiceKey = (typeof serviceKeys)[number]
/** What is metered: the services, and dashboard output, which the plan fixes and nobody can buy (docs/usage.md). */
export type MeterKey = ServiceKey | 'dashboard_output'
export const meterKeys: readonly MeterKey[] = [...serviceKeys, 'dashboard_output']

export interface Meter {
  key: MeterKey
  label: string
  /** Name of so many units. */
  unit: (values: { n: number }) => string
  /** `monthly` starts from zero with every billing month; `at any time` is the present amount. */
  kind: 'monthly' | 'at any time'
  /** Most decimal digits that occur on the wire. */
  digits: 0 | 2
  /** What counts as one unit. */
  counts: string
  /** The counting rule, applied to an example. */
  example: string
  /** What happens when the limit is reached. */
  atLimit: string
}

/** How each service is counted (docs/usage.md). */
export const meters: Readonly<Record<MeterKey, Meter>> = {
  input: {
    key: 'input',
    get label() {
      return say.dataInput()
    },
    unit: say.unitRegisters,
    kind: 'monthly',
    digits: 0,
    get counts() {
      return say.eachVariableWrittenCounts()
    },
    get example() {
      return say.inputExample()
    },
    get atLimit() {
      return say.devicesPostDataRefused()
    },
  },
  output: {
    key: 'output',
    get label() {
      return say.dataOutput()
    },
    unit: say.unitRegisters,
    kind: 'monthly',
    digits: 0,
    get counts() {
      return say.eachRegisterAnswerReturns()
    },
    get example() {
      return say.outputExample()
    },
    get atLimit() {
      return say.requestsReadDataRefused()
    },
  },
  analysis: {
    key: 'analysis',
    get label() {
      return say.analysis()
    },
    unit: say.unitMinutes,
    kind: 'monthly',
    digits: 2,
    get counts() {
      return say.timeScriptsRunTagoIO()
    },
    get example() {
      return say.analysisExample()
    },
    get atLimit() {
      return say.noScriptRunsRest()
    },
  },
  data_records: {
    key: 'data_records',
    get label() {
      return say.dataRecords()
    },
    unit: say.unitRecords,
    kind: 'at any time',
    digits: 0,
    get counts() {
      return say.eachRegisterStoredNow()
    },
    get example() {
      return say.dataRecordsExample()
    },
    get atLimit() {
      return say.noNewDataSaved()
    },
  },
  file_storage: {
    key: 'file_storage',
    get label() {
      return say.fileStorage()
    },
    unit: say.unitMb,
    kind: 'at any time',
    digits: 2,
    get counts() {
      return say.sizeAllFilesStored()
    },
    get example() {
      return say.fileStorageExample()
    },
    get atLimit() {
      return say.uploadsRefusedUntilFiles()
    },
  },
  run_users: {
    key: 'run_users',
    get label() {
      return say.runUsers()
    },
    unit: say.unitUsers,
    kind: 'at any time',
    digits: 0,
    get counts() {
      return say.eachUserPortalCounts()
    },
    get example() {
      return say.runUsersExample()
    },
    get atLimit() {
      return say.nobodyCanAddedSign()
    },
  },
  push_notification: {
    key: 'push_notification',
    get label() {
      return say.pushNotifications()
    },
    unit: say.unitMessages,
    kind: 'monthly',
    digits: 0,
    get counts() {
      return say.eachMessageOneUser()
    },
    get example() {
      return say.pushExample()
    },
    get atLimit() {
      return say.noMessageSentUntil()
    },
  },
  email: {
    key: 'email',
    get label() {
      return say.eMail()
    },
    unit: say.unitMessages,
    kind: 'monthly',
    digits: 0,
    get counts() {
      return say.eachRecipientMailCounts()
    },
    get example() {
      return say.emailExample()
    },
    get atLimit() {
      return say.noEMailSent()
    },
  },
  sms: {
    key: 'sms',
    get label() {
      return say.sms()
    },
    unit: say.unitMessages,
    kind: 'monthly',
    digits: 0,
    get counts() {
      return say.eachRecipientTextMessage()
    },
    get example() {
      return say.smsExample()
    },
    get atLimit() {
      return say.noTextMessageSent()
    },
  },
  dashboard_output: {
    key: 'dashboard_output',
    get label() {
      return say.dashboardOutput()
    },
    unit: say.unitRegisters,
    kind: 'monthly',
    digits: 0,
    get counts() {
      return say.eachRegisterDashboardShows()
    },
    get example() {
      return say.dashboardOutputExample()
    },
    get atLimit() {
      return say.dashboardsShowErrorUntil()
    },
  },
}

/** Limits of dashboard output by plan (docs/usage.md): hints, because the plans change. */
const dashboardOutput: Readonly<Record<string, number>> = { free: 3_000_000, starter: 15_000_000, scale: 50_000_000 }

/** How much a meter may reach: the allocation, or the plan's figure. Null when it is unknown. */
export function limitOf(key: MeterKey, allocated: unknown, plan: string | null | undefined): number | null {
  const told = readUnits(allocated)
  return told ?? (key === 'dashboard_output' ? (dashboardOutput[plan ?? ''] ?? null) : null)
}

/**
 * Units as the wire has them. Null for a value that cannot be an amount, such as `-1` (regression class R10). Zero is
 * an amount (regression class R5).
 */
export const readUnits = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null

/** The unit for an amount: `1 minute`, `2 minutes`, `0.5 minutes`. */
export const unitFor = (key: MeterKey, amount: number): string => meters[key].unit({ n: amount })
