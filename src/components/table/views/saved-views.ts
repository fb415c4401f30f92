import * as z from 'zod/mini'
import { foldText } from '#lib/text/fold-text.ts'
import { parseTableSearch, tableSearchParams, type TableSearch, type TableSearchSpec } from '../table-search.ts'

/** A named state of a list: text, order and filters, written as in the address. */
export interface SavedView {
  name: string
  /** Without a leading `?`; never a page or a page size. */
  query: string
}

export const LONGEST_NAME = 60
export const MOST_VIEWS = 50
const LONGEST_QUERY = 4000

/** Reads stored views; invalid entries are left out. */
export const viewsSchema: z.ZodMiniType<readonly SavedView[]> = z.pipe(
  z.array(z.unknown()),
  z.transform((stored: unknown[]): readonly SavedView[] => {
    const views: SavedView[] = []
    for (const entry of stored) {
      const view = asView(entry)
      if (view !== undefined && !isTaken(view.name, views)) views.push(view)
    }
    return views.slice(0, MOST_VIEWS)
  }),
)

/** The part of a list's state that a view stores. Two states with the same query are the same view. */
export function viewQuery(search: Pick<TableSearch, 'q' | 'sort' | 'filters'>, spec: TableSearchSpec): string {
  const { q, sort, filters } = search
  return tableSearchParams({ q, sort, filters, page: 1, size: spec.defaultPageSize }, spec).toString()
}

/** The list state of a view, without parts that the list no longer knows. */
export function searchOf({ query }: Pick<SavedView, 'query'>, spec: TableSearchSpec): TableSearch {
  return parseTableSearch(new URLSearchParams(query), spec)
}

/** The first view that shows what the list shows now. */
export function currentView<View extends SavedView>(
  views: readonly View[],
  search: TableSearch,
  spec: TableSearchSpec,
): View | undefined {
  const now = viewQuery(search, spec)
  return views.find((view) => viewQuery(searchOf(view, spec), spec) === now)
}

/** Whether a name is taken, regardless of case, accents and outer spaces. */
export function isTaken(name: string, views: readonly Pick<SavedView, 'name'>[]): boolean {
  return views.some((view) => sameName(view.name, name))
}

/** Adds a view at the end, or replaces the one of that name in its place. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  if (!isTaken(view.name, views)) return [...views, view]
  return views.map((each) => (sameName(each.name, view.name) ? view : each))
}

export function renamed(views: readonly SavedView[], from: string, to: string): readonly SavedView[] {
  return views.map((view) => (view.name === from ? { ...view, name: to } : view))
}

export function without(views: readonly SavedView[], name: string): readonly SavedView[] {
  return views.filter((view) => view.name !== name)
}

/** Restores a removed view at its position, unless its name was taken meanwhile. */
export function putBack(views: readonly SavedView[], view: SavedView, at: number): readonly SavedView[] {
  return isTaken(view.name, views) ? views : views.toSpliced(at, 0, view)
}

const sameName = (one: string, other: string): boolean => foldText(one) === foldText(other)

function asView(entry: unknown): SavedView | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  const name: unknown = Reflect.get(entry, 'name')
  const query: unknown = Reflect.get(entry, 'query')
  if (typeof name !== 'string' || typeof query !== 'string' || query.length > LONGEST_QUERY) return undefined
  const trimmed = name.trim().slice(0, LONGEST_NAME).trim()
  return trimmed === '' ? undefined : { name: trimmed, query }
}
