import * as z from 'zod/mini'

/** What a person chose for one table in this browser. */
export interface TablePreferences {
  /** Column id → whether it is shown; columns not listed follow their own default. */
  shown: Readonly<Record<string, boolean>>
  compact: boolean
}

export const plainPreferences: TablePreferences = { shown: {}, compact: false }

/** Reads stored preferences; a column with an invalid entry follows its default. */
export const preferencesSchema: z.ZodMiniType<TablePreferences> = z.object({
  shown: z.pipe(
    z.record(z.string(), z.unknown()),
    z.transform((shown: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(shown).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
      ),
    ),
  ),
  compact: z.catch(z.boolean(), false),
})

/** The visible columns, in their own order. */
export function shownColumns<C extends { id: string; hidden?: boolean }>(
  columns: readonly C[],
  { shown }: TablePreferences,
): readonly C[] {
  return columns.filter((column) => isShown(column, shown))
}

export function isShown(column: { id: string; hidden?: boolean }, shown: TablePreferences['shown']): boolean {
  return shown[column.id] ?? column.hidden !== true
}
