import fc from 'fast-check'
import { stringify } from 'qs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { expected, type ListedUser, type ModelFilter, ordered } from '#emulator/testing/user-model.ts'
import { runUserFields } from './run-user-shapes.ts'

let api: TestEmulator
let all: ListedUser[]

const list = (query: object) => api.result<ListedUser[]>(`GET /run/users?${stringify(query)}`)
const everything = { fields: runUserFields, amount: 10_000 }

beforeAll(async () => {
  api = await openTestEmulator({ users: 300 })
  all = (await list(everything)).sort((one, other) => (one.id < other.id ? -1 : 1))
})
afterAll(() => api.emulator.close())

/** Pieces of stored texts with stars, cases turned, and characters that mean something to SQL. */
const pattern = (text: (user: ListedUser) => string) =>
  fc
    .tuple(
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('*x*', 'x', '*x', 'x*', 'X', '*X*'),
      fc.constantFrom('', '%', '_', '\\', "'", '"', '*'),
    )
    .map(([who, from, length, shape, odd]) => {
      const given = Array.from(all.slice(who % all.length).map(text)[0] ?? '')
      const start = given.length === 0 ? 0 : from % given.length
      const piece = given.slice(start, start + 1 + (length % 6)).join('') + (length % 7 === 0 ? odd : '')
      return shape.replace(/x/i, () => (shape.includes('X') ? piece.toUpperCase() : piece))
    })

const tag = fc
  .tuple(fc.nat(), fc.nat(), fc.constantFrom('both', 'key', 'value', 'starred', 'crossed'))
  .map(([who, which, kind]) => {
    const tags = all.flatMap((user) => user.tags)
    const one = tags[(who * 31 + which) % tags.length] ?? { key: 'role', value: 'operator' }
    if (kind === 'key') return { key: one.key }
    if (kind === 'value') return { value: one.value.toUpperCase() }
    if (kind === 'starred') return { key: `${one.key.slice(0, 2)}*`, value: `*${one.value.slice(1)}` }
    if (kind === 'crossed') return { key: one.key, value: tags[which % tags.length]?.value ?? '' }
    return one
  })

const filter: fc.Arbitrary<ModelFilter> = fc.record(
  {
    name: pattern((user) => user.name),
    email: pattern((user) => user.email),
    company: pattern((user) => user.company ?? ''),
    language: pattern((user) => user.language ?? ''),
    active: fc.boolean(),
    last_login: fc.nat(400).map((days) => new Date(Date.now() - days * 86_400_000).toISOString()),
    tags: fc.array(tag, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
)
const order = fc.tuple(
  fc.constantFrom('name', 'active', 'last_login', 'created_at', 'updated_at'),
  fc.constantFrom('asc', 'desc'),
)

describe('GET /run/users', () => {
  test('agrees with a plain reading of the contract, for any filter, order and page', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        filter,
        order,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 60 }),
        async (given, [field, direction], page, amount) => {
          const rows = await list({
            filter: given,
            orderBy: `${field},${direction}`,
            page,
            amount,
            fields: ['id', 'name'],
          })
          const wanted = ordered(expected(all, given), field, direction).slice((page - 1) * amount, page * amount)
          expect(rows).toEqual(wanted.map(({ id, name }) => ({ id, name })))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('gives the same rows whichever way a client spells the query', async () => {
    const wanted = await list({
      ...everything,
      filter: { active: false, tags: [{ key: 'role' }] },
      orderBy: 'name,asc',
    })
    expect(wanted.length).toBeGreaterThan(3)
    const fields = runUserFields.map((field) => `fields=${field}`).join('&')
    for (const query of [
      `${fields}&amount=10000&filter[active]=False&filter[tags][0][key]=role&orderBy=name`,
      `${fields}&amount=10000&active=0&tags=${encodeURIComponent('[{"key":"role"}]')}&orderBy[0]=name&orderBy[1]=asc`,
      `${fields}&amount=10000&filter[active]=false&filter[tags][key]=role&unknown=1&filter[unknown]=1`,
    ]) {
      expect([query, await api.result(`GET /run/users?${query}`)]).toEqual([query, wanted])
    }
  })

  test('defaults: 20 of them, id and name, by name', async () => {
    const rows = await api.result<object[]>('GET /run/users/')
    expect(rows).toEqual(
      ordered(all, 'name', 'asc')
        .slice(0, 20)
        .map(({ id, name }) => ({ id, name })),
    )
    expect(await api.result('GET /run/users?page=0&amount=0')).toEqual(rows)
  })

  test('narrows by a list of ids, also a long one', async () => {
    const ids = all.slice(10, 200).map(({ id }) => id)
    expect((await list({ filter: { id: ids }, amount: 500 })).map(({ id }) => id).sort()).toEqual(ids)
    expect(await list({ filter: { id: 'nobody' } })).toEqual([])
  })

  test('an empty date means never', async () => {
    const rows = await list({ ...everything, filter: { last_login: null } })
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.every(({ last_login }) => last_login === null)).toBe(true)
  })

  test.each([
    ['orderBy=email,asc', 'Invalid orderBy parameter'],
    ['orderBy=name,up', 'Invalid orderBy parameter'],
    ['orderBy=name,asc,desc', 'Invalid orderBy parameter'],
    ['amount=10001', 'Invalid amount parameter'],
    ['page=-1', 'Invalid page parameter'],
    ['filter[active]=perhaps', 'Invalid filter'],
    ['filter[name][x]=1', 'Invalid filter'],
    ['filter[tags]=[', 'Invalid filter'],
    ['filter[created_at]=soon', 'Invalid date'],
    ['name=%00', 'Invalid character in query'],
  ])('%s is refused', async (query, message) => {
    expect(await api.call(`GET /run/users?${query}`)).toMatchObject({ http: 400, status: false, message })
  })

  test('a field it does not know is refused', async () => {
    expect(await api.call('GET /run/users?fields[0]=password')).toMatchObject({ http: 400, status: false })
  })
})
