import { useState } from 'react'
import type { TableSearch } from '#components/table/table-search.ts'
import { useTableSearch, type TableSearchState } from '#components/table/use-table-search.ts'
import { defaultRange } from './audit-range.ts'
import { auditSearchSpec } from './audit-search.ts'

type Wanted = Pick<TableSearch, 'q' | 'filters'>

export interface AuditForm {
  /** The search that is being put together, for the list's toolbar. Order and initiators take effect at once. */
  draft: TableSearchState
  /** The search that was started, as it is in the address. */
  asked: TableSearchState
  /** Its days; undefined before any were chosen. They stand beside the filters, because they cannot be removed. */
  range: string | undefined
  setRange: (range: string) => void
  /** Whether the draft differs from the started search. */
  changed: boolean
  /** Starts the search of the draft, with `more` merged into it. */
  search: (more?: { q?: string; filters?: TableSearch['filters'] }) => void
}

/** The form of a search. A search can take a minute, so its filters are put together first and sent with one press. */
export function useAuditForm(): AuditForm {
  const asked = useTableSearch(auditSearchSpec)
  const base = keyOf(asked.value)
  const [typed, setTyped] = useState<Wanted & { base: string }>()
  // Another address is another search, so the draft for the one before is dropped.
  const wanted: Wanted = typed?.base === base ? typed : asked.value
  const change = ({ q, filters }: Wanted) => setTyped({ base, q, filters })
  const { who = [] } = asked.value.filters
  const { sort } = asked.value
  const { range = [], ...others } = wanted.filters

  const draft: TableSearchState = {
    ...asked,
    value: { ...asked.value, q: wanted.q, filters: present({ ...others, who }) },
    setText: (q) => change({ q, filters: wanted.filters }),
    setFilter: (name, values) => {
      if (name === 'who') return asked.setFilter(name, values)
      // A thing belongs to its kind, so changing the kind drops it.
      const thing = name === 'kind' ? [] : (wanted.filters['thing'] ?? [])
      change({ q: wanted.q, filters: { ...wanted.filters, thing, [name]: values } })
    },
    clear: () => {
      change({ q: '', filters: { range } })
      if (who.length > 0) asked.setFilter('who', [])
    },
    // What an empty list means is for the page to say: maybe nothing was searched yet.
    isFiltered: false,
  }
  return {
    draft,
    asked,
    range: range[0],
    setRange: (value) => change({ q: wanted.q, filters: { ...wanted.filters, range: [value] } }),
    changed: keyOf(wanted) !== base,
    search: (more = {}) => {
      const days = range.length > 0 ? range : [defaultRange]
      const filters = { ...draft.value.filters, range: days, ...more.filters }
      setTyped(undefined)
      asked.show({ q: more.q ?? wanted.q, sort, filters })
    },
  }
}

const keyOf = ({ q, filters }: Wanted) =>
  JSON.stringify([q, ...['range', 'kind', 'thing'].map((name) => filters[name] ?? [])])

const present = (filters: TableSearch['filters']): TableSearch['filters'] =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0))
