/** Policies that a plan holds (contract 5.20); undefined for a plan this app does not know. */
export function policiesOf(plan: string | null | undefined): number | undefined {
  const most: Record<string, number> = { free: 5, starter: 30, scale: 100 }
  return plan ? most[plan] : undefined
}
