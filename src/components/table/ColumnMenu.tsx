import { useState } from 'react'
import { Flyout } from '../display/Flyout.tsx'
import { Icon } from '../display/Icon.tsx'
import styles from './ColumnMenu.module.css'
import { isShown, type TablePreferences } from './table-preferences.ts'
import { sortParts } from './table-search.ts'
import buttons from './ToolbarButton.module.css'
import type { TableSearchState } from './use-table-search.ts'

interface ColumnMenuProps {
  columns: readonly { id: string; label: string; hidden?: boolean; sortKey?: string }[]
  nameColumn: { label: string; sortKey: string | undefined }
  preferences: TablePreferences
  onChange: (change: Partial<TablePreferences>) => void
  search: TableSearchState
}

/** Which columns show, how dense the rows are, and the order: the header is folded away on narrow screens. */
export function ColumnMenu({ columns, nameColumn, preferences, onChange, search }: ColumnMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement>()
  const { shown, compact } = preferences
  return (
    <>
      <button
        type="button"
        className={buttons.button}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(anchor === undefined ? event.currentTarget : undefined)}
      >
        <Icon name="columns" />
        <span className={buttons.spare}>Columns</span>
      </button>
      {anchor === undefined ? null : (
        <Flyout anchor={anchor} onClose={() => setAnchor(undefined)} label="Columns and rows" kind="panel" align="end">
          <SortChoice columns={[nameColumn, ...columns]} search={search} />
          <fieldset className={styles.group}>
            <legend>Rows</legend>
            {[false, true].map((dense) => (
              <label key={String(dense)} className={styles.choice}>
                <input
                  type="radio"
                  name="density"
                  checked={compact === dense}
                  onChange={() => onChange({ compact: dense })}
                />
                {dense ? 'Compact' : 'Comfortable'}
              </label>
            ))}
          </fieldset>
          <fieldset className={styles.group}>
            <legend>Columns</legend>
            {columns.map((column) => (
              <label key={column.id} className={styles.choice}>
                <input
                  type="checkbox"
                  checked={isShown(column, shown)}
                  onChange={(event) => onChange({ shown: { ...shown, [column.id]: event.currentTarget.checked } })}
                />
                {column.label}
              </label>
            ))}
          </fieldset>
        </Flyout>
      )}
    </>
  )
}

function SortChoice({
  columns,
  search,
}: {
  columns: readonly { label: string; sortKey?: string | undefined }[]
  search: TableSearchState
}) {
  const { key, descending } = sortParts(search.value.sort)
  return (
    <fieldset className={styles.group}>
      <legend>Order</legend>
      <div className={styles.order}>
        <select aria-label="Sort by" value={key} onChange={(event) => search.setSort(event.currentTarget.value)}>
          {columns.map(({ sortKey, label }) =>
            sortKey === undefined ? null : (
              <option key={sortKey} value={sortKey}>
                {label}
              </option>
            ),
          )}
        </select>
        <button
          type="button"
          className={styles.turn}
          aria-label={descending ? 'Descending; turn to ascending' : 'Ascending; turn to descending'}
          title={descending ? 'Descending' : 'Ascending'}
          onClick={() => search.setSort(descending ? key : `-${key}`)}
        >
          <Icon name={descending ? 'arrow-down' : 'arrow-up'} size={16} />
        </button>
      </div>
    </fieldset>
  )
}
