import { useShortcuts } from '../command/use-shortcuts.ts'
import type { TableSearchState } from './use-table-search.ts'
import { say } from './messages/say.ts'

interface TableKeys {
  search: TableSearchState
  hasNext: boolean
  /** How many rows are chosen, and how that ends. */
  chosen: number
  clear: () => void
}

/** `.` and `,` turn the page, `b` goes to what can be done with the chosen rows, Escape drops the choice. */
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
