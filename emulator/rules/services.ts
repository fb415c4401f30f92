import type { Plan } from '../call.ts'

/** Counted as they are used, from zero in every billing month (docs/usage.md). */
export const countedServices = ['input', 'output', 'sms', 'email', 'analysis', 'push_notification'] as const
/** Levels: what there is at a moment. */
export const levelServices = ['data_records', 'run_users', 'file_storage'] as const
/** The nine that an account buys and a profile is allocated (contract 5.2). */
export const services = [...countedServices, ...levelServices] as const

export type LevelService = (typeof levelServices)[number]
export type Service = (typeof services)[number]
/** What is counted besides: registers shown on dashboards, with a limit by plan that nobody can buy (docs/usage.md). */
export type CountedService = (typeof countedServices)[number] | 'dashboard_output'

/** Units of each service; minutes for `analysis`, megabytes for `file_storage`. */
export type Allocation = Record<Service, number>

export const nothing: Allocation = {
  input: 0, output: 0, sms: 0, email: 0, analysis: 0, push_notification: 0, data_records: 0, run_users: 0, file_storage: 0,
} // prettier-ignore

/** An allocation of what is told for each service. */
export const allocationBy = (unitsOf: (service: Service) => number): Allocation => ({
  ...nothing,
  ...Object.fromEntries(services.map((service) => [service, unitsOf(service)])),
})

/** What the account of a newcomer holds without paying. The vendor publishes no such table: figures of the emulator. */
export const freeServices: Allocation = {
  input: 5_000, output: 5_000, sms: 0, email: 20, analysis: 10, push_notification: 20, data_records: 10_000, run_users: 5, file_storage: 64,
} // prettier-ignore

export const dashboardOutput: Readonly<Record<Plan, number>> = {
  free: 3_000_000,
  starter: 15_000_000,
  scale: 50_000_000,
}

/** As the texts of refusals call them; only that of run users was ever seen (contract 1.5). */
export const serviceTitles: Readonly<Record<Service | 'dashboard_output', string>> = {
  input: 'Data input',
  output: 'Data output',
  sms: 'SMS',
  email: 'E-mail',
  analysis: 'Analysis',
  push_notification: 'Push notification',
  data_records: 'Data records',
  run_users: 'Run users',
  file_storage: 'File storage',
  dashboard_output: 'Dashboard output',
}
