import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactPick, matchingPicks, describeUnresolved, type PickOption } from './pick-options.ts'

const options: PickOption[] = [
  { value: 'America/Sao_Paulo', label: 'America/Sao_Paulo' },
  { value: 'Etc/UTC', label: 'Etc/UTC' },
  { value: 'UTC', label: 'UTC' },
  { value: '1', label: 'Ana Prado', note: 'ana@acme.example' },
  { value: '2', label: 'Ana Prado', note: 'ana@beta.example' },
  { value: '3', label: 'Élodie', note: 'e@acme.example', also: ['Acme'] },
]

describe('matchingPicks', () => {
  it.each([
    ['utc', ['UTC', 'Etc/UTC']],
    ['sao', ['America/Sao_Paulo']],
    ['prado beta', ['2']],
    ['elodie', ['3']],
    ['nobody', []],
  ])('%j offers %j', (typed, values) => {
    expect(matchingPicks(options, typed).map(({ value }) => value)).toEqual(values)
  })
  it('offers all while nothing is typed, and never one twice', () => {
    expect(matchingPicks(options, ' ')).toBe(options)
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const found = matchingPicks(options, typed)
        expect(new Set(found).size).toBe(found.length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('exactPick', () => {
  it.each([
    ['america/sao_paulo', 'America/Sao_Paulo'],
    [' utc\u200B', 'UTC'],
    ['ELODIE', '3'],
    ['ana@beta.example', '2'],
    ['Ana Prado ana@acme.example', '1'],
    ['Ana Prado', undefined],
    ['ana', undefined],
    ['', undefined],
  ])('%j names %j', (typed, value) => expect(exactPick(options, typed)?.value).toBe(value))

  it('an exact match is always among the offered ones, and first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...options), ({ value }) => {
        expect(matchingPicks(options, value)[0]).toBe(exactPick(options, value))
      }),
      { numRuns: 30 },
    )
  })
})

it('says why a text chooses nothing, and what stays chosen', () => {
  expect(describeUnresolved(options, 'Europe/Berln', 'UTC')).toBe(
    '“Europe/Berln” is not in the list. UTC is still selected.',
  )
  expect(describeUnresolved(options, 'ana prado', '')).toBe('Several are named “ana prado”; choose one of them.')
})
