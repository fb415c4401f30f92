import type { Subscription } from '#api/account/subscription.ts'

/** What is wrong with paying, in whole sentences, the server's own words among them. */
export function paymentProblems(
  subscription: Pick<Subscription, 'payment_error' | 'past_due' | 'processing'>,
): string[] {
  const { payment_error: error, past_due: due, processing } = subscription
  const problems: string[] = []
  if (error) problems.push(`A payment failed${error.message ? `: ${error.message}` : ''}. Check the card on record.`)
  if (due) problems.push('A recurring payment is past due. Pay it before the services stop.')
  if (processing) problems.push('A change of the plan is still being processed.')
  return problems
}
