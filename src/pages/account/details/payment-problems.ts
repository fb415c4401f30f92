import type { Subscription } from '#api/account/subscription.ts'
import { say } from './messages/say.ts'

/** Problems with paying, in whole sentences that include the server's own message. */
export function paymentProblems(
  subscription: Pick<Subscription, 'payment_error' | 'past_due' | 'processing'>,
): string[] {
  const { payment_error: error, past_due: due, processing } = subscription
  const problems: string[] = []
  if (error) problems.push(error.message ? say.paymentFailedBecause({ message: error.message }) : say.paymentFailed())
  if (due) problems.push(say.pastDue())
  if (processing) problems.push(say.planBeingChanged())
  return problems
}
