import { useState } from 'react'
import { parsePreferences, type TablePreferences } from './table-preferences.ts'

/** Columns and density of one table, remembered in this browser; without storage they last as long as the page. */
export function useTablePreferences(
  name: string,
): readonly [TablePreferences, (change: Partial<TablePreferences>) => void] {
  const key = `portico.table.${name}`
  const [preferences, setPreferences] = useState(() => parsePreferences(read(key)))
  const change = (part: Partial<TablePreferences>) => {
    const next = { ...preferences, ...part }
    setPreferences(next)
    try {
      localStorage.setItem(key, JSON.stringify(next))
    } catch {
      // Storage may be full or forbidden; the choice still holds for this page.
    }
  }
  return [preferences, change]
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
