import type { ProfileSummary } from '#api/profiles.ts'

/** The contents of a profile, the most missed first: wire name, singular, plural. */
const things = [
  ['device', 'device with all its data', 'devices with all their data'],
  ['run_users', 'portal user', 'portal users'],
  ['dashboard', 'dashboard', 'dashboards'],
  ['analysis', 'analysis', 'analyses'],
  ['action', 'action', 'actions'],
  ['am', 'access policy', 'access policies'],
  ['dictionary', 'dictionary', 'dictionaries'],
  ['connectors', 'connector', 'connectors'],
  ['networks', 'network', 'networks'],
] as const

/** What is deleted with a profile, as far as its summary counts it (contract 5.3); zero counts are left out. */
export function whatDies({ amount, tago_run: portal }: ProfileSummary, write: (count: number) => string): string[] {
  const counted = things.flatMap(([key, one, many]) => {
    const count: unknown = Reflect.get(amount, key)
    return typeof count === 'number' && count > 0 ? [`${write(count)} ${count === 1 ? one : many}`] : []
  })
  return [...counted, ...(portal ? [`the portal at ${portal}, with its settings and domain`] : []), 'all tokens']
}
