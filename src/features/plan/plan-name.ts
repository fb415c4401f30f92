import { say } from './messages/say.ts'

/** The name of a plan; an unknown one as it is stored. */
export function planName(plan: string | null | undefined): string {
  if (!plan) return say.unknown()
  return plan.slice(0, 1).toUpperCase() + plan.slice(1)
}
