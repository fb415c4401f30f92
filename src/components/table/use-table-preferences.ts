import { useState } from 'react'
import { kept } from '#lib/storage/kept.ts'
import { plainPreferences, preferencesSchema, type TablePreferences } from './table-preferences.ts'
import { say } from './messages/say.ts'

const place = kept({ area: 'local', name: 'table', words: () => say.columnsOfATable(), schema: preferencesSchema })

/** Columns and density of one table, remembered in this browser; without storage they are kept until the page is left. */
export function useTablePreferences(
  name: string,
): readonly [TablePreferences, (change: Partial<TablePreferences>) => void] {
  const [preferences, setPreferences] = useState(() => place.read(name) ?? plainPreferences)
  const change = (part: Partial<TablePreferences>) => {
    const next = { ...preferences, ...part }
    setPreferences(next)
    place.write(next, name)
  }
  return [preferences, change]
}
