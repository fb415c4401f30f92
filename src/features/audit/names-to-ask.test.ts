import { expect, test } from 'vitest'
import type { AuditEntry } from './read-entries.ts'
import { namesToAsk } from './names-to-ask.ts'

const entry = (resourceName: string, resourceID: string | null): AuditEntry => ({
  key: `${resourceName} ${resourceID}`,
  at: 0,
  event: { resourceName, resourceID, message: '', who: null, date: null },
})

test('asks for each thing once, by kind, in the order of the events', () => {
  const entries = [
    entry('device', 'b'),
    entry('runuser', 'u'),
    entry('device', 'a'),
    entry('device', 'b'),
    entry('profile', 'p'),
    entry('device', null),
  ]
  expect(namesToAsk(entries)).toEqual([
    { kind: 'device', ids: ['b', 'a'] },
    { kind: 'runuser', ids: ['u'] },
  ])
})

test('asks for a hundred at once, and stops at two thousand', () => {
  const asks = namesToAsk(Array.from({ length: 5_000 }, (_, at) => entry('runuser', `u${at}`)))
  expect(asks).toHaveLength(20)
  expect(new Set(asks.flatMap(({ ids }) => ids)).size).toBe(2_000)
})
