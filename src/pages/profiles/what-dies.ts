import type { ProfileSummary } from '#api/profiles.ts'
import { say } from './messages/say.ts'

/** The contents of a profile, the most missed first: wire name, and an amount of it in words. */
const things = [
  ['device', say.countDevices],
  ['run_users', say.countUsers],
  ['dashboard', say.countDashboards],
  ['analysis', say.countAnalyses],
  ['action', say.countActions],
  ['am', say.countPolicies],
  ['dictionary', say.countDictionaries],
  ['connectors', say.countConnectors],
  ['networks', say.countNetworks],
] as const

/** What is deleted with a profile, as far as its summary counts it (contract 5.3); zero counts are left out. */
export function whatDies({ amount, tago_run: portal }: ProfileSummary, write: (count: number) => string): string[] {
  const counted = things.flatMap(([key, words]) => {
    const count: unknown = Reflect.get(amount, key)
    return typeof count === 'number' && count > 0 ? [words({ n: count, count: write(count) })] : []
  })
  return [...counted, ...(portal ? [say.portalWithSettings({ portal })] : []), say.allTokens()]
}
