import { expect, test } from 'vitest'
import { describeCost } from './describe-cost.ts'

const summary = (limit: number, used: number) => ({
  limit: { run_users: 0, push_notification: limit },
  limit_used: { push_notification: used },
})

test.each([
  [1, undefined, 'This uses 1 push notification.'],
  [3, summary(100, 3), 'This uses 3 push notifications of the 97 left in this billing month.'],
  [97, summary(100, 3), 'This uses 97 push notifications of the 97 left in this billing month.'],
  [
    98,
    summary(100, 3),
    'This uses 98 push notifications, but only 97 are left in this billing month. The rest fail; you can send them again later.',
  ],
  [
    1,
    summary(0, 0),
    'This uses 1 push notification, but only 0 are left in this billing month. The rest fail; you can send them again later.',
  ],
  [
    1,
    summary(5, 9),
    'This uses 1 push notification, but only 0 are left in this billing month. The rest fail; you can send them again later.',
  ],
])('%i people', (people, given, words) => {
  expect(describeCost(people, given, String)).toBe(words)
})
