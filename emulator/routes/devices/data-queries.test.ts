import fc from 'fast-check'
import { stringify } from 'qs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deviceIds, deviceToken } from '#emulator/seed/resources/resource-ids.ts'
import { openTestEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'

interface Sample {
  id: string
  variable: string
  value?: string | number | boolean
  group: string
  time: string
  location?: object
}

const now = Date.parse('2026-05-20T12:00:00.000Z')
const token = deviceToken(deviceIds.labBench)
const hour = 3_600_000
let api: TestEmulator
/** Everything stored, in the order it was sent. */
let all: Sample[]

const ask = async <Result>(query: object) => (await api.call<Result>(`GET /data?${stringify(query)}`, { token })).result

beforeAll(async () => {
  api = await openTestEmulator({ now: () => now })
  const body = Array.from({ length: 60 }, (_, at) => ({
    variable: ['a', 'b', 'c_%'][at % 3],
    ...(at % 7 === 0 ? {} : { value: at % 5 === 0 ? `t${at % 4}` : at % 11 === 0 ? at % 2 === 0 : (at * 37) % 50 }),
    group: `g${at % 4}`,
    time: new Date(now - ((at * 13) % 40) * hour).toISOString(),
    ...(at % 8 === 0 ? { location: { lat: at / 10, lng: at } } : {}),
  }))
  await api.call('POST /data', { token, body })
  all = (await ask<Sample[]>({ qty: 1_000 })).toSorted((one, other) => (one.id < other.id ? -1 : 1))
})
afterAll(() => api.emulator.close())

const filter = fc.record(
  {
    variables: fc.subarray(['a', 'b', 'c_%', 'nothing'], { minLength: 1 }),
    groups: fc.subarray(['g0', 'g1', 'g9'], { minLength: 1 }),
    values: fc.subarray(['t1', '7', '24', 'true', 'false'], { minLength: 1 }),
    start_date: fc.nat(45).map((hours) => new Date(now - hours * hour).toISOString()),
    end_date: fc.nat(45).map((hours) => new Date(now - hours * hour).toISOString()),
  },
  { requiredKeys: [] },
)

/** A plain reading of the contract. */
function matching(given: {
  variables?: string[]
  groups?: string[]
  values?: string[]
  start_date?: string
  end_date?: string
}) {
  return all.filter(
    ({ variable, group, value, time }) =>
      (given.variables?.includes(variable) ?? true) &&
      (given.groups?.includes(group) ?? true) &&
      (given.values === undefined || (value !== undefined && given.values.includes(String(value)))) &&
      (given.start_date === undefined || time >= given.start_date) &&
      (given.end_date === undefined || time <= given.end_date),
  )
}
const inOrder = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other)
const byTime = (rows: readonly Sample[]) =>
  rows.toSorted((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0))

describe('queries of data', () => {
  test('agree with a plain reading, for any filter, order and page', async () => {
    await fc.assert(
      fc.asyncProperty(
        filter,
        fc.constantFrom('ascending', 'descending'),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(20),
        async (given, ordination, qty, skip) => {
          const rising = byTime(matching(given))
          const wanted = (ordination === 'ascending' ? rising : rising.toReversed()).slice(skip, skip + qty)
          expect(await ask({ ...given, ordination, qty, skip })).toEqual(wanted)
          expect(await ask({ ...given, query: 'count' })).toBe(rising.length)
        },
      ),
      { numRuns: 120 },
    )
  })

  test('numbers are summed, averaged and compared as numbers alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        filter,
        fc.constantFrom('gt', 'gte', 'lt', 'lte', 'eq', 'ne'),
        fc.nat(50),
        async (given, compare, bound) => {
          const range = { ...given, start_date: given.start_date ?? '2026-05-01' }
          const numbers = matching(given).flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
          const sum = numbers.reduce((total, value) => total + value, 0)
          expect(await ask({ ...range, query: 'sum' })).toBeCloseTo(sum, 6)
          expect(await ask({ ...range, query: 'avg' })).toBeCloseTo(numbers.length === 0 ? 0 : sum / numbers.length, 6)
          const passes = { gt: (n: number) => n > bound, gte: (n: number) => n >= bound, lt: (n: number) => n < bound, lte: (n: number) => n <= bound, eq: (n: number) => n === bound, ne: (n: number) => n !== bound } // prettier-ignore
          const found = await ask<Sample[]>({
            ...range,
            query: 'conditional',
            function: compare,
            value: bound,
            qty: 100,
          })
          expect(inOrder(found.map(({ value }) => Number(value)))).toEqual(inOrder(numbers.filter(passes[compare])))
        },
      ),
      { numRuns: 80 },
    )
  })

  test('first and last pick one record of each variable asked for', async () => {
    const picked = async (query: string) => (await ask<Sample[]>({ query, variables: ['a', 'b'] })).map(({ id }) => id)
    const of = (variable: string, test_: (row: Sample) => boolean) =>
      byTime(all.filter((row) => row.variable === variable && test_(row)))
    for (const [query, keep] of [['item', () => true], ['value', (row: Sample) => row.value !== undefined], ['location', (row: Sample) => row.location !== undefined]] as const) {
      expect(await picked(`last_${query}`)).toEqual(['a', 'b'].map((variable) => of(variable, keep).at(-1)?.id))
      expect(await picked(`first_${query}`)).toEqual(['a', 'b'].map((variable) => of(variable, keep)[0]?.id))
    } // prettier-ignore
    expect(await picked('last_insert')).toEqual(
      ['a', 'b'].map((variable) => all.findLast((row) => row.variable === variable)?.id),
    )
    expect(await ask({ query: 'last_item' })).toHaveLength(1)
    const extremes = await ask<Sample[]>({ query: 'max' })
    expect(extremes).toEqual([
      expect.objectContaining({ value: Math.max(...all.map(({ value }) => (typeof value === 'number' ? value : 0))) }),
    ])
  })

  test('aggregates by interval, newest first', async () => {
    const points = await ask<{ time: string; value: number }[]>({
      query: 'aggregate',
      interval: 'day',
      function: 'sum',
      variables: ['a'],
    })
    const days = new Map<string, number>()
    for (const { variable, value, time } of all) {
      if (variable === 'a' && typeof value === 'number')
        days.set(time.slice(0, 10), (days.get(time.slice(0, 10)) ?? 0) + value)
    }
    expect(points).toEqual(
      [...days].toSorted(([one], [other]) => (one < other ? 1 : -1)).map(([day, value]) => ({ time: `${day}T00:00:00.000Z`, value })),
    ) // prettier-ignore
    const starts = { minute: /T\d\d:\d\d:00\.000Z$/, hour: /T\d\d:00:00\.000Z$/, month: /^2026-05-01T/, quarter: /^2026-04-01T00:00:00.000Z$/, year: /^2026-01-01T/ } // prettier-ignore
    for (const [interval, start] of Object.entries(starts)) {
      const [first] = await ask<{ time: string }[]>({ query: 'aggregate', interval, function: 'avg' })
      expect(first?.time).toMatch(start)
    }
  })

  test.each([
    [{ query: 'nonsense' }, 'Invalid query'],
    [{ query: 'avg' }, 'start_date field is required'],
    [{ query: 'sum', start_date: '3 months' }, 'The maximum range for sum is 1 month between start_date and end_date'],
    [{ query: 'aggregate', function: 'avg' }, 'interval field is required'],
    [{ query: 'aggregate', interval: 'day' }, 'function field is required'],
    [{ query: 'conditional', function: 'gt' }, 'value field is required'],
    [{ qty: 10_001 }, 'Invalid qty parameter'],
    [{ start_date: 'soon' }, 'Invalid date'],
    [{ variables: [{ a: 1 }] }, 'Invalid query'],
  ])('%j is refused', async (query, message) => {
    expect(await api.call(`GET /data?${stringify(query)}`, { token })).toEqual({ http: 400, status: false, message })
  })

  test('a query that answers a number cannot delete', async () => {
    expect(await api.call('DELETE /data?query=count', { token })).toMatchObject({ http: 400, message: 'Invalid query' })
  })
})
