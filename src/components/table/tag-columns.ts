import type { ShownTag } from '../display/TagList.tsx'
import type { Column } from './column.ts'
import type { TablePreferences } from './table-preferences.ts'

const prefix = 'tag:'

/** The column id under which a browser remembers that this tag key has a column. */
export const tagColumnId = (key: string): string => prefix + key

/** A column for each tag key that a person chose to see, in alphabetical order. */
export function tagColumns<Row>(
  { shown }: Pick<TablePreferences, 'shown'>,
  tagsOf: ((row: Row) => readonly ShownTag[]) | undefined,
): readonly Column<Row>[] {
  if (tagsOf === undefined) return []
  return chosenKeys(shown).map((key) => ({
    id: tagColumnId(key),
    label: key,
    width: 120,
    cell: (row) =>
      tagsOf(row)
        .filter((tag) => tag.key === key)
        .map(({ value }) => value)
        .join(', '),
  }))
}

/** The keys that may have a column: those of the loaded rows, and those that have one already. */
export function tagKeysToShow<Row>(
  rows: readonly Row[],
  tagsOf: (row: Row) => readonly ShownTag[],
  { shown }: Pick<TablePreferences, 'shown'>,
): readonly string[] {
  const found = new Set(chosenKeys(shown))
  for (const row of rows) for (const { key } of tagsOf(row)) if (key !== '') found.add(key)
  return [...found].toSorted((one, other) => one.localeCompare(other))
}

function chosenKeys(shown: TablePreferences['shown']): string[] {
  return Object.keys(shown)
    .filter((id) => id.startsWith(prefix) && shown[id] === true)
    .map((id) => id.slice(prefix.length))
    .toSorted((one, other) => one.localeCompare(other))
}
