import { expect, test } from 'vitest'
import { initiatorName, initiatorOptions, isBy, unknownInitiator, type KnownInitiators } from './initiators.ts'

const people: KnownInitiators = {
  own: { id: 'a', name: 'Olive Owner' },
  team: { b: 'Milo Member' },
  former: { c: 'Gone Person', b: 'Milo as he was' },
}

test.each([
  ['a', 'Olive Owner (you)'],
  ['b', 'Milo Member'],
  ['c', 'Gone Person (removed)'],
  ['d', 'Unknown user'],
  [null, 'Unknown user'],
  ['TagoIO', 'TagoIO'],
  ['TagoRUN', 'TagoRUN'],
])('%s is %s', (who, name) => {
  expect(initiatorName(who, people)).toBe(name)
})

test('everybody can be searched for, once each', () => {
  expect(initiatorOptions(people).map(({ value }) => value)).toEqual([
    'a',
    'b',
    'c',
    'TagoIO',
    'TagoRUN',
    unknownInitiator,
  ])
})

test('unknown users are found together, and nobody else with them', () => {
  expect(['a', 'b', 'c', 'd', null, 'TagoRUN'].filter((who) => isBy([unknownInitiator], who, people))).toEqual([
    'd',
    null,
  ])
  expect(['a', 'b', 'd'].filter((who) => isBy(['b', 'd'], who, people))).toEqual(['b', 'd'])
  expect(isBy([], null, people)).toBe(true)
})
