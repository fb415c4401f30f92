import { useShortcuts } from '../command/use-shortcuts.ts'
import type { TableSearchState } from './use-table-search.ts'
import { say } from './messages/say.ts'

interface TableKeys {
  search: TableSearchState
  hasNext: boolean
  /** How many rows are selected, and how to clear that. */
  chosen: number
  clear: () => void
}

/** `.` and `,` turn the page, `b` focuses the bulk actions, Escape clears the selection. */
export function useTableKeys({ search, hasNext, chosen, clear }: TableKeys): void {
  const { page } = search.value
  useShortcuts([
    ...(hasNext ? [{ keys: '.', label: say.nextPage(), run: () => search.setPage(page + 1) }] : []),
    ...(page > 1 ? [{ keys: ',', label: say.previousPage(), run: () => search.setPage(page - 1) }] : []),
    ...(chosen > 0
      ? [
          { keys: 'escape', label: say.clearSelection(), run: clear },
          { keys: 'b', label: say.actsOnSelection(), run: focusBulkBar },
        ]
      : []),
  ])
}

function focusBulkBar(): void {
  document.querySelector<HTMLElement>('[data-foot-bar] :is(button, a)')?.focus()
}
