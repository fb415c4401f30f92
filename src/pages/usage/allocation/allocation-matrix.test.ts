import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAllUnits, type Share } from '#api/account/allocation.ts'
import { serviceKeys } from '#api/services.ts'
import { formatNumber, type NumberStyle } from '#lib/number-style.ts'
import {
  amountProblem,
  blockedServices,
  cellName,
  cellOf,
  effectsOf,
  readAmount,
  remainder,
  shareChanges,
  shortfalls,
  sortShares,
  toCells,
} from './allocation-matrix.ts'

const point: NumberStyle = { decimal: '.', thousand: ',' }
const comma: NumberStyle = { decimal: ',', thousand: '.' }
const style = fc.constantFrom(point, comma)

const all = (amount: number) => readAllUnits(Object.fromEntries(serviceKeys.map((key) => [key, amount])))
const share = (profile: string, units: Partial<Share['units']> = {}): Share => ({
  profile,
  units: { ...all(100), ...units },
})
const shares = [share('a1'), share('b2', { analysis: 30.5, sms: 0 })]

describe('amounts as they are typed (regression class R8)', () => {
  test('an amount that was written is read back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), style, (hundredths, numbers) => {
        expect(readAmount(formatNumber(hundredths / 100, numbers), numbers)).toBeCloseTo(hundredths / 100, 2)
      }),
    )
  })

  test.each([
    ['1,5', comma, 1.5],
    ['1,5', point, undefined],
    ['1.5', comma, undefined],
    ['1.500', comma, 1500],
    ['350000', comma, 350_000],
    ['350,000', point, 350_000],
    ['1,50,000', point, undefined],
    [' 7 ', point, 7],
    ['0', point, 0],
    ['', point, undefined],
    ['-1', point, undefined],
    ['1e3', point, undefined],
    ['1.234', point, undefined],
    ['12345678901234', point, undefined],
  ])('%j with %o is %s', (text, numbers, amount) => {
    expect(readAmount(text, numbers)).toBe(amount)
  })

  test('says what is wrong', () => {
    expect(amountProblem('', 'sms', point)).toMatch(/0 is allowed/)
    expect(amountProblem('0', 'sms', point)).toBeUndefined()
    expect(amountProblem('-3', 'sms', point)).toBe('Enter 0 or more')
    expect(amountProblem('1,5', 'analysis', point)).toBe('Enter a number like 1,234.5')
    expect(amountProblem('1,5', 'sms', comma)).toBe('Enter a whole number')
    expect(amountProblem('1,5', 'analysis', comma)).toBeUndefined()
  })
})

describe('what a save sends', () => {
  test('nothing while nothing differs, whatever the separators', () => {
    fc.assert(
      fc.property(style, (numbers) => {
        expect(shareChanges(shares, toCells(shares, numbers), numbers)).toEqual([])
      }),
    )
  })

  test('one cell only, and no other (regression class R35); zero too (regression class R5)', () => {
    const [first = share('')] = shares
    fc.assert(
      fc.property(fc.constantFrom(...serviceKeys), fc.integer({ min: 0, max: 99 }), (service, amount) => {
        const cells = { ...toCells(shares, point), [cellName(first.profile, service)]: String(amount) }
        expect(shareChanges(shares, cells, point)).toEqual([{ profile: 'a1', [service]: amount }])
      }),
    )
  })

  test('a cell’s name leads back to its profile and service', () => {
    expect(cellOf(cellName('a1', 'run_users'))).toEqual({ profile: 'a1', service: 'run_users' })
    expect(cellOf('a1:bananas')).toBeUndefined()
  })

  test('an allocation that could not be read is empty and not sent (regression class R10)', () => {
    const odd = [share('a1', { email: null })]
    expect(toCells(odd, point)[cellName('a1', 'email')]).toBe('')
    expect(shareChanges(odd, toCells(odd, point), point)).toEqual([])
  })
})

test('what is left follows the typed amounts; invalid text counts as the saved amount', () => {
  const left = (cells: Record<string, string>, bought = all(200)) =>
    remainder('analysis', { shares, cells: { ...toCells(shares, point), ...cells }, bought, style: point })
  expect(left({})).toBe(69.5)
  expect(left({ 'a1:analysis': '169.5' })).toBe(0)
  expect(left({ 'a1:analysis': '180' })).toBe(-10.5)
  expect(left({ 'a1:analysis': 'x' })).toBe(69.5)
  expect(left({}, readAllUnits({}))).toBeNull()
})

describe('who is stopped by it', () => {
  const used = { a1: { ...all(0), analysis: 90, run_users: 50 }, b2: all(0) }
  const usedOf = (profile: string) => (profile === 'a1' ? used.a1 : used.b2)

  test('a monthly service is blocked at the used amount; for a stored one there is a warning below it', () => {
    const effects = (amounts: object) => effectsOf(shares, [{ profile: 'a1', ...amounts }], usedOf)
    expect(effects({ analysis: 91, run_users: 51 })).toEqual([])
    expect(effects({ analysis: 90 })).toMatchObject([{ kind: 'blocked', used: 90, limit: 90 }])
    expect(effects({ run_users: 50 })).toMatchObject([{ kind: 'blocked' }])
    expect(effects({ run_users: 49 })).toMatchObject([{ kind: 'below what is stored' }])
    expect(effects({ sms: 0 })).toEqual([])
    expect(effects({ analysis: 120 })).toEqual([])
  })

  test('blocked profiles come first, then those nearest to a limit', () => {
    const three = [share('b2'), share('a1'), share('c3', { analysis: 10 })]
    const of = (profile: string) => (profile === 'c3' ? { ...all(0), analysis: 10 } : usedOf(profile))
    expect(sortShares(three, of).map(({ profile }) => profile)).toEqual(['c3', 'a1', 'b2'])
    expect(blockedServices(three[2] ?? share(''), of('c3'))).toEqual(['analysis'])
  })
})

test('a downgrade falls short of the allocations, but not of unknown ones', () => {
  expect(shortfalls(shares, readAllUnits({ analysis: 130.5, sms: 99, email: -1 }))).toEqual([
    { service: 'sms', held: 100, coming: 99 },
  ])
})
