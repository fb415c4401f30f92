import * as z from 'zod/mini'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  currentView,
  isTaken,
  MOST_VIEWS,
  putBack,
  renamed,
  searchOf,
  viewQuery,
  viewsSchema,
  without,
  withView,
  type SavedView,
} from './saved-views.ts'
import type { TableSearchSpec } from '../table-search.ts'

const parseViews = (text: string | null) => {
  try {
    const read = z.safeParse(viewsSchema, JSON.parse(text ?? 'null'))
    return read.success ? read.data : []
  } catch {
    return []
  }
}

const spec: TableSearchSpec = {
  sortable: ['name', 'last_login'],
  defaultSort: '-last_login',
  filters: ['status', 'tag'],
  names: {},
  pageSizes: [20, 50],
  defaultPageSize: 50,
}
const view = fc.record({ name: fc.string({ minLength: 1, maxLength: 12 }), query: fc.string({ maxLength: 30 }) })
const views = fc.array(view, { maxLength: 8 }).map((all) => parseViews(JSON.stringify(all)))
const names = (all: readonly SavedView[]) => all.map(({ name }) => name)

describe('stored views', () => {
  it('are read back in the same order', () => {
    fc.assert(
      fc.property(views, (all) => {
        expect(parseViews(JSON.stringify(all))).toEqual(all)
      }),
    )
  })

  it.each([null, '', '{', 'null', '7', '{"name":"a"}', '[null, 7, "x", [], {"name": 1, "query": ""}]'])(
    'that makes no sense (%j) is as nothing',
    (text) => expect(parseViews(text)).toEqual([]),
  )

  it('never throw and have no empty, long or duplicate name, whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(view).map((all) => JSON.stringify(all)),
        ),
        (text) => {
          const all = parseViews(text)
          expect(all.length).toBeLessThanOrEqual(MOST_VIEWS)
          for (const [at, { name }] of all.entries()) {
            expect(name).toMatch(/\S/)
            expect(isTaken(name, all.slice(0, at))).toBe(false)
          }
        },
      ),
    )
  })

  it('keep valid entries beside invalid ones', () => {
    const text = JSON.stringify([{ name: ' A ', query: 'q=1' }, 7, { name: 'á', query: '' }, { name: 'B', query: 'x' }])
    expect(names(parseViews(text))).toEqual(['A', 'B'])
  })
})

describe('a view', () => {
  it('keeps text, order and filters, not the page', () => {
    const search = searchOf({ query: 'q=ana&tag=a&tag=b&sort=name&page=7&size=20' }, spec)
    expect(viewQuery(search, spec)).toBe('q=ana&tag=a&tag=b&sort=name')
  })

  it('is recognised on any page, by those parts that the list still knows', () => {
    const mine = [{ name: 'Mine', query: 'status=active&gone=1&sort=shoe-size' }]
    expect(currentView(mine, searchOf({ query: 'status=active&page=4' }, spec), spec)?.name).toBe('Mine')
    expect(currentView(mine, searchOf({ query: 'status=active&sort=name' }, spec), spec)).toBeUndefined()
  })

  it('opens to the state it was saved from', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 3 }), (q, tag) => {
        const saved = viewQuery(
          searchOf({ query: String(new URLSearchParams([['q', q], ...tag.map((t) => ['tag', t])])) }, spec),
          spec,
        )
        expect(viewQuery(searchOf({ query: saved }, spec), spec)).toBe(saved)
      }),
    )
  })
})

describe('the order of views is stable', () => {
  it('a new view comes last, and one with the same name replaces the old one in its place', () => {
    fc.assert(
      fc.property(views, view, (all, one) => {
        const after = withView(all, one)
        if (isTaken(one.name, all)) expect(after).toHaveLength(all.length)
        else expect(after).toEqual([...all, one])
        expect(after.filter((each, at) => each !== all[at])).toEqual([one])
      }),
    )
  })

  it('renaming moves nothing, and a restored view returns to its position', () => {
    fc.assert(
      fc.property(views, fc.nat(), (all, pick) => {
        const at = all.length === 0 ? 0 : pick % all.length
        const one = all[at]
        if (one === undefined) return
        expect(names(renamed(all, one.name, 'another name'))).toEqual(names(all).with(at, 'another name'))
        expect(putBack(without(all, one.name), one, at)).toEqual(all)
        expect(putBack(all, one, 0)).toEqual(all)
      }),
    )
  })
})
