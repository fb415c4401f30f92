import { expect, it } from 'vitest'
import { subscription } from '#api/account/subscription.ts'
import { planName } from '#features/plan/plan-name.ts'
import { paymentProblems } from './payment-problems.ts'

it('names the plan; an unknown one stays as it is stored', () => {
  expect(['scale', 'enterprise', '', null, undefined].map(planName)).toEqual([
    'Scale',
    'Enterprise',
    'Unknown',
    'Unknown',
    'Unknown',
  ])
})

it.each([
  [{}, []],
  [{ payment_error: null, past_due: false, processing: false }, []],
  [
    { payment_error: { message: 'Card declined', details: null } },
    ['A payment failed: Card declined. Check the card on record.'],
  ],
  [{ payment_error: { message: null } }, ['A payment failed. Check the card on record.']],
  [{ past_due: true }, ['A recurring payment is overdue. Pay it before your services stop.']],
  [
    { past_due: { amount_due: 49, attempt_count: 2, invoice_url: 'https://pay.example' }, processing: true },
    ['A recurring payment is overdue. Pay it before your services stop.', 'A change of plan is still being processed.'],
  ],
  [{ payment_error: 'odd', past_due: 7, current_cycle: [] }, []],
] as const)('says what is wrong with %j', (wire, problems) => {
  expect(paymentProblems(subscription.parse(wire))).toEqual(problems)
})
