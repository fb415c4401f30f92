/** Plans that are known to lack single sign-on (contract 5.20). Any other name is left to the server to judge. */
const without = new Set(['free', 'starter'])

/** The plan that keeps single sign-on away, or undefined when nothing is known to. */
export function gatingPlan(plan: string | null | undefined): string | undefined {
  const named = plan?.trim() ?? ''
  return without.has(named.toLowerCase()) ? named[0]?.toUpperCase() + named.slice(1) : undefined
}
