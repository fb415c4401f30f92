import { expect, it } from 'vitest'
import { collectRecipients } from './collect-recipients.ts'

const people = [
  { id: '1', name: 'Ana', active: true },
  { id: '2', name: 'Bo', active: false },
  { id: '3', name: 'From a draft' },
]
const collect = (onlyActive: boolean) =>
  collectRecipients('p', { to: 'chosen', people, tags: [], onlyActive }, () => {}, new AbortController().signal)

it('leaves out inactive users, also those chosen by name, and counts them', async () => {
  expect(await collect(true)).toEqual({ people: [people[0], people[2]], inactive: 1 })
  expect(await collect(false)).toEqual({ people, inactive: 0 })
})
