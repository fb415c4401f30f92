import { ApiError } from '#api/http/errors.ts'
import type { ProfileSummary } from '#api/profiles.ts'
import { say } from './messages/say.ts'

/** Where slots come from, and how to get one (contract 5.20: the allocation limits run users, not the plan). */
export const origin = say.slotOrigin
export const wayOut = say.slotWayOut

/** The server's refusal for want of a slot, in words of this page; `words` stay the server's own. */
class NoFreeSlot extends Error {
  readonly title = say.noFreeUserSlot()
  readonly meaning = `${say.noneIsFree()} ${origin()}`
  readonly nextStep = wayOut()
  readonly detail: string | undefined

  constructor(refusal: ApiError) {
    super('No free user slot', { cause: refusal })
    this.detail = refusal.detail
  }
}

/** Tells a refusal for want of a slot from other failures, which it gives back as they are. */
export function explainNoSlot(error: unknown): unknown {
  return error instanceof ApiError && error.kind === 'plan-limit' ? new NoFreeSlot(error) : error
}

/** Whether every slot is taken; false while nothing is known. */
export function isFull(summary: ProfileSummary | undefined): boolean {
  return summary !== undefined && summary.amount.run_users >= summary.limit.run_users
}
