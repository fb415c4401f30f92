import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { matchesText, parseText } from '#emulator/rules/queries/text-filter.ts'
import { foldText } from '#lib/text/fold-text.ts'
import { compareRunUsers } from './compare-run-users.ts'
import { few, findRunUsers } from './find-run-users.ts'
import { queryClient } from '#api/http/query-client.ts'
import { firstPeople, type RunUserSearch } from '#api/run/run-user-query.ts'

interface Person {
  id: string
  name: string
  email: string
  company: string
  active: boolean
  tags: { key: string; value: string }[]
}

const server = vi.hoisted(() => ({ people: [] as Person[], asked: [] as unknown[] }))

// A server that matches as the contract says (1.7), over an array.
vi.mock('#api/session/request.ts', () => ({
  request: async (
    _route: string,
    { query, answer }: { query: Query; answer: { parse: (body: unknown) => unknown } },
  ) => {
    server.asked.push(query.filter)
    const { filter, page, amount, orderBy } = query
    const fits = (pattern: string | undefined, text: string) =>
      pattern === undefined || matchesText(parseText(pattern), text)
    const found = server.people.filter(
      (one) =>
        fits(filter.name, one.name) &&
        fits(filter.email, one.email) &&
        fits(filter.company, one.company) &&
        (filter.id === undefined || filter.id.includes(one.id)) &&
        (filter.active === undefined || filter.active === one.active) &&
        filter.tags.every(({ key, value }) => one.tags.some((tag) => fits(key, tag.key) && fits(value, tag.value))),
    )
    const [key = 'name', direction] = orderBy.split(',')
    const sorted = found.toSorted(compareRunUsers(direction === 'desc' ? `-${key}` : key))
    return answer.parse(sorted.slice((page - 1) * amount, page * amount))
  },
}))

interface Query {
  page: number
  amount: number
  orderBy: string
  filter: {
    name?: string
    email?: string
    company?: string
    id?: string[]
    active?: boolean
    tags: { key?: string; value?: string }[]
  }
}

afterEach(() => {
  queryClient.clear()
  server.asked.length = 0
})

const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: name,
  name,
  email: `${foldText(name).replaceAll(' ', '.')}@acme.example`,
  company: '',
  active: true,
  tags: [],
  ...more,
})
const find = (search: Partial<RunUserSearch>) =>
  findRunUsers('p', { ...firstPeople('', 25), ...search }, new AbortController().signal)
const namesFor = async (text: string) => (await find({ text })).rows.map(({ name }) => name)

describe('a search for users', () => {
  it.each([
    ['elodie', ['Élodie Gauthier']],
    ['ELODIE', ['Élodie Gauthier']],
    ['gauthier elodie', ['Élodie Gauthier']],
    ['kepa', ['Agnieszka Kępa']],
    ['agnieszka.kepa', ['Agnieszka Kępa']],
    ['DRAZ', ['Piotr Drążek']],
    ['lukasz', ['Łukasz Nowak']],
    ['harborline', ['Harborline Desk', 'Lee Park']],
    ['elm-and-sons.example', ['Dana Field']],
    ['park harbor', ['Lee Park']],
    ['sons gauth', ['Élodie Gauthier']],
    ['nobody', []],
  ])('%j finds %j', async (text, names) => {
    server.people = [
      person('Élodie Gauthier', { company: 'Elm & Sons' }),
      person('Agnieszka Kępa'),
      person('Piotr Drążek'),
      person('Łukasz Nowak'),
      person('Lee Park', { email: 'lee.park@harborline.example' }),
      person('Harborline Desk'),
      person('Dana Field', { email: 'dana@elm-and-sons.example' }),
    ]
    expect((await namesFor(text)).toSorted()).toEqual(names.toSorted())
  })

  it('asks once without a text, and three times when many match one', async () => {
    server.people = Array.from({ length: 300 }, (_, at) => person(`Ana ${at}`))
    await find({})
    expect(server.asked).toHaveLength(1)
    await find({ text: 'ana' })
    expect(server.asked).toHaveLength(4)
  })

  const words = ['ana', 'Élodie', 'elodie', 'kępa', 'KEPA', 'acme', 'x']
  const people = fc
    .uniqueArray(
      fc.record({
        name: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
        email: fc.constantFrom('ana@acme.example', 'x@kepa.example', 'o@o.example'),
        company: fc.constantFrom('', 'Acme', 'Élodie & Co'),
        active: fc.boolean(),
        tags: fc.uniqueArray(fc.record({ key: fc.constant('site'), value: fc.constantFrom('a', 'b', 'c') }), {
          maxLength: 2,
        }),
        id: fc.uuid(),
      }),
      { selector: ({ id }) => id, maxLength: 120 },
    )
    .map((all) => all satisfies Person[])

  it('shows each match on exactly one page, whatever the page size, and counts them', async () => {
    await fc.assert(
      fc.asyncProperty(
        people,
        fc.array(fc.constantFrom(...words), { maxLength: 2 }),
        fc.subarray([
          { key: 'site', value: 'a' },
          { key: 'site', value: 'b' },
        ]),
        fc.constantFrom(7, 25, 100),
        fc.constantFrom('name', '-name', '-active'),
        async (all, typed, tags, size, sort) => {
          queryClient.clear()
          server.people = all
          const fitting = (blind: (text: string) => string) =>
            all.filter(
              (one) =>
                typed.every((word) => blind(`${one.name} ${one.email} ${one.company}`).includes(blind(word))) &&
                (tags.length === 0 || one.tags.some((own) => tags.some(({ value }) => value === own.value))),
            ).length
          const ids: string[] = []
          let total: number | undefined
          for (let page = 1; page < 30; page += 1) {
            // oxlint-disable-next-line no-await-in-loop -- pages follow each other
            const found = await find({ text: typed.join(' '), tags, size, sort, page })
            ids.push(...found.rows.map(({ id }) => id))
            total = found.total ?? total
            if (found.rows.length < size) break
          }
          expect(new Set(ids).size).toBe(ids.length)
          if (total !== undefined) expect(ids).toHaveLength(total)
          // All spellings, except when so many match the typed one that accents count.
          const most = fitting(foldText)
          if (ids.length < few) expect(ids).toHaveLength(most)
          else expect(ids.length).toBeLessThanOrEqual(most)
          expect(ids.length).toBeGreaterThanOrEqual(Math.min(most, typed.length === 0 ? most : few))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('still works with a server that does not know the filter by company', async () => {
    server.people = Array.from({ length: 60 }, (_, at) => person(`Ana ${at}`, { email: `${at}@x.example` }))
    const company = vi.spyOn(server.people, 'filter')
    expect((await find({ text: 'ana', size: 100 })).total).toBe(60)
    expect(company).toHaveBeenCalledTimes(3)
  })
})
