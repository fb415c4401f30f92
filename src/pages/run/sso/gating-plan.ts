/** Plans known not to include single sign-on (contract 5.20). With any other plan the server decides. */
const without = new Set(['free', 'starter'])

/** The plan that prevents single sign-on; undefined if none is known to. */
export function gatingPlan(plan: string | null | undefined): string | undefined {
  const named = plan?.trim() ?? ''
  return without.has(named.toLowerCase()) ? named[0]?.toUpperCase() + named.slice(1) : undefined
}
