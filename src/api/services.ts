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
  /** Name of the unit, singular and plural. */
  unit: readonly [one: string, many: string]
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
    label: 'Data input',
    unit: ['register', 'registers'],
    kind: 'monthly',
    digits: 0,
    counts: 'Each variable that is written counts as one.',
    example: 'A device that posts temperature and humidity every 10 minutes writes 2 × 6 × 24 = 288 a day.',
    atLimit: 'Devices that post data are refused until the next billing month.',
  },
  output: {
    key: 'output',
    label: 'Data output',
    unit: ['register', 'registers'],
    kind: 'monthly',
    digits: 0,
    counts: 'Each register that an answer returns counts as one, however many variables were asked for.',
    example:
      'A request for two variables that returns 100 registers in all counts 100. An export of device data rounds up to the next 10 000.',
    atLimit: 'Requests that read data are refused until the next billing month.',
  },
  analysis: {
    key: 'analysis',
    label: 'Analysis',
    unit: ['minute', 'minutes'],
    kind: 'monthly',
    digits: 2,
    counts: 'The time that scripts run at TagoIO counts, in steps of one second. Scripts on your own machine are free.',
    example: 'A script that takes 3 seconds and runs every 5 minutes uses 12 × 24 × 3 s = 14.4 minutes a day.',
    atLimit: 'No script runs for the rest of the billing month.',
  },
  data_records: {
    key: 'data_records',
    label: 'Data records',
    unit: ['record', 'records'],
    kind: 'at any time',
    digits: 0,
    counts: 'Each register that is stored now counts as one. After a deletion the count follows some minutes later.',
    example: '50 devices that keep 30 days of 288 registers a day store 50 × 30 × 288 = 432 000.',
    atLimit: 'No new data is saved until older data is deleted.',
  },
  file_storage: {
    key: 'file_storage',
    label: 'File storage',
    unit: ['MB', 'MB'],
    kind: 'at any time',
    digits: 2,
    counts: 'The size of all files that are stored now counts, in megabytes.',
    example: '40 floor plans of 2.5 MB each use 40 × 2.5 = 100 MB.',
    atLimit: 'Uploads are refused until files are deleted.',
  },
  run_users: {
    key: 'run_users',
    label: 'Run users',
    unit: ['user', 'users'],
    kind: 'at any time',
    digits: 0,
    counts: 'Each user of the portal counts as one, active or not.',
    example: '180 active and 20 inactive users count 200.',
    atLimit: 'Nobody can be added, and the sign-up link of the portal is hidden.',
  },
  push_notification: {
    key: 'push_notification',
    label: 'Push notifications',
    unit: ['message', 'messages'],
    kind: 'monthly',
    digits: 0,
    counts: 'Each message to one user of the portal counts as one.',
    example: 'An alert to 25 users that fires 4 times counts 25 × 4 = 100.',
    atLimit: 'No message is sent until the next billing month.',
  },
  email: {
    key: 'email',
    label: 'E-mail',
    unit: ['message', 'messages'],
    kind: 'monthly',
    digits: 0,
    counts: 'Each recipient of a mail counts as one.',
    example: 'A weekly report to 12 people counts 12 × 4 = 48 in four weeks.',
    atLimit: 'No e-mail is sent until the next billing month.',
  },
  sms: {
    key: 'sms',
    label: 'SMS',
    unit: ['message', 'messages'],
    kind: 'monthly',
    digits: 0,
    counts: 'Each recipient of a text message counts as one.',
    example: 'An alarm to 3 phones that fires 5 times counts 3 × 5 = 15.',
    atLimit: 'No text message is sent until the next billing month.',
  },
  dashboard_output: {
    key: 'dashboard_output',
    label: 'Dashboard output',
    unit: ['register', 'registers'],
    kind: 'monthly',
    digits: 0,
    counts: 'Each register that a dashboard shows counts as one. It has its own limit, beside data output.',
    example: 'A chart of 500 points that is opened 200 times counts 500 × 200 = 100 000.',
    atLimit: 'Dashboards show an error until the next billing month. The plan fixes this limit; Scale can ask sales.',
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
export const unitFor = (key: MeterKey, amount: number): string => meters[key].unit[amount === 1 ? 0 : 1]
