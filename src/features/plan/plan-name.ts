/** The plan by its name; one that is not known as it is stored. */
export function planName(plan: string | null | undefined): string {
  if (!plan) return 'Unknown'
  return plan.slice(0, 1).toUpperCase() + plan.slice(1)
}
