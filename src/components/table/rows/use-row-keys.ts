import type { RefObject } from 'react'
import { useShortcuts } from '#components/command/use-shortcuts.ts'
import { say } from '../messages/say.ts'

/**
 * `j` and `k` move the focus between rows (Enter then follows the link), `x` selects the row.
 * Rows are found in the DOM by their index, so this works for virtual rows too.
 */
export function useRowKeys(body: RefObject<HTMLElement | null>, onToggle: ((index: number) => void) | undefined): void {
  const move = (step: 1 | -1) => {
    const table = body.current
    if (table === null) return
    const at = focusedIndex(table)
    const target = at === undefined ? firstInView(table) : table.querySelector(`tr[data-index="${at + step}"]`)
    target?.querySelector<HTMLElement>('[data-row-link]')?.focus()
  }
  useShortcuts([
    { keys: 'j', label: say.nextRow(), run: () => move(1) },
    { keys: 'k', label: say.previousRow(), run: () => move(-1) },
    {
      keys: 'x',
      label: say.selectRow(),
      run: () => {
        const at = body.current === null ? undefined : focusedIndex(body.current)
        if (at !== undefined) onToggle?.(at)
      },
    },
  ])
}

function focusedIndex(table: HTMLElement): number | undefined {
  const row = document.activeElement?.closest<HTMLElement>('tr[data-index]')
  if (row === null || row === undefined || !table.contains(row)) return undefined
  return Number(row.dataset['index'])
}

function firstInView(table: HTMLElement): Element | undefined {
  const rows = [...table.querySelectorAll('tr[data-index]')]
  return rows.find((row) => row.getBoundingClientRect().top >= 0) ?? rows[0]
}
