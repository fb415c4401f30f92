/** Ids of seeded resources, the same after every reset, so that links, policies and tests can name them. */
const numbered = (kind: string, number: number) => `66000000000000000000${kind}${String(number).padStart(2, '0')}`

/** Devices of the production profile. */
export const deviceIds = {
  northPump1: numbered('d0', 1),
  northPump2: numbered('d0', 2),
  southPump: numbered('d0', 3),
  intakeFlow: numbered('d0', 4),
  intakeTurbidity: numbered('d0', 5),
  tankLevel: numbered('d0', 6),
  tankChlorine: numbered('d0', 7),
  stationController: numbered('d0', 8),
  gateway: numbered('d0', 9),
  labBench: numbered('d0', 10),
  mossfieldMeter: numbered('d0', 11),
  brightwellMeter: numbered('d0', 12),
} as const

/** Dashboards of the production profile. */
export const dashboardIds = {
  overview: numbered('b0', 1),
  tanks: numbered('b0', 2),
  meters: numbered('b0', 3),
  maintenance: numbered('b0', 4),
  archive: numbered('b0', 5),
} as const

/** Analyses of the production profile. */
export const analysisIds = {
  report: numbered('a0', 1),
  relay: numbered('a0', 2),
  leaks: numbered('a0', 3),
  invitations: numbered('a0', 4),
} as const

/** Actions and dictionaries of the production profile. */
export const actionIds = { pressure: numbered('c0', 1), nightly: numbered('c0', 2), usage: numbered('c0', 3) } as const
export const dictionaryIds = { portal: numbered('e0', 1), alarms: numbered('e0', 2) } as const

/** A few of the shared profile, Hillside Partners. */
export const sharedIds = {
  reservoir: numbered('d1', 1),
  booster: numbered('d1', 2),
  valley: numbered('d1', 3),
  dashboard: numbered('b1', 1),
  notes: numbered('b1', 2),
  analysis: numbered('a1', 1),
  action: numbered('c1', 1),
  dictionary: numbered('e1', 1),
} as const

export const widgetId = (number: number): string => numbered('f0', number)

/** Tokens of seeded devices and analyses. */
export const deviceToken = (device: string): string => `00000000-0000-4000-8000-0000000d${device.slice(-4)}`
export const analysisToken = (analysis: string): string => `a-00000000-0000-4000-8000-0000000a${analysis.slice(-4)}`

/** Public pictures of the production profile. */
export const pictureFiles = {
  logo: 'images/logo.png',
  favicon: 'images/favicon.png',
  background: 'images/river.svg',
} as const
