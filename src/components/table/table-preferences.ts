/** What a person chose for one table in this browser. */
export interface TablePreferences {
  /** Column id → shown; columns not named follow their own default. */
  shown: Readonly<Record<string, boolean>>
  compact: boolean
}

export const plainPreferences: TablePreferences = { shown: {}, compact: false }

/** Reads stored choices; anything that makes no sense is left out. */
export function parsePreferences(text: string | null): TablePreferences {
  const stored = parsed(text)
  if (typeof stored !== 'object' || stored === null) return plainPreferences
  const shown: unknown = Reflect.get(stored, 'shown')
  const entries = typeof shown === 'object' && shown !== null ? Object.entries(shown) : []
  return {
    shown: Object.fromEntries(entries.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')),
    compact: Reflect.get(stored, 'compact') === true,
  }
}

/** The columns to draw, in their own order. */
export function shownColumns<C extends { id: string; hidden?: boolean }>(
  columns: readonly C[],
  { shown }: TablePreferences,
): readonly C[] {
  return columns.filter((column) => isShown(column, shown))
}

export function isShown(column: { id: string; hidden?: boolean }, shown: TablePreferences['shown']): boolean {
  return shown[column.id] ?? column.hidden !== true
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
