import { useState } from 'react'
import { Flyout } from '../display/Flyout.tsx'
import { Icon } from '../display/Icon.tsx'
import type { ColumnMenuProps } from './ColumnMenu.tsx'
import styles from './ColumnMenu.module.css'
import { tagColumnId } from './tag-columns.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { isShown } from './table-preferences.ts'
import { sortParts } from './table-search.ts'
import type { TableSearchState } from './use-table-search.ts'
import { say } from './messages/say.ts'

interface ColumnPanelProps extends ColumnMenuProps {
  anchor: HTMLElement
  onClose: () => void
}

/** The content of `ColumnMenu`; its code loads when the menu is first opened. */
export function ColumnPanel({
  columns,
  nameColumn,
  preferences,
  onChange,
  search,
  tagKeys,
  anchor,
  onClose,
}: ColumnPanelProps) {
  const { shown, compact } = preferences
  // The first choices keep their places: a list that loads later must not move a box that is about to be pressed.
  const [keys] = useState(() => tagKeys?.() ?? [])
  const box = (column: { id: string; label: string; hidden?: boolean }) => (
    <label key={column.id} className={styles.choice}>
      <input
        type="checkbox"
        checked={isShown(column, shown)}
        onChange={(event) => onChange({ shown: { ...shown, [column.id]: event.currentTarget.checked } })}
      />
      {visibleName(column.label)}
    </label>
  )
  return (
    <Flyout anchor={anchor} onClose={onClose} label={say.columnsAndRows()} kind="panel" align="end">
      <SortChoice columns={[nameColumn, ...columns]} search={search} />
      <fieldset className={styles.group}>
        <legend>{say.rows()}</legend>
        {[false, true].map((dense) => (
          <label key={String(dense)} className={styles.choice}>
            <input
              type="radio"
              name="density"
              checked={compact === dense}
              onChange={() => onChange({ compact: dense })}
            />
            {dense ? say.compact() : say.comfortable()}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.group} data-columns>
        <legend>{say.columns()}</legend>
        {columns.map((column) => box(column))}
      </fieldset>
      {keys.length === 0 ? null : (
        <fieldset className={styles.group} data-columns>
          <legend>{say.tagsAsColumns()}</legend>
          {keys.map((key) => box({ id: tagColumnId(key), label: key, hidden: true }))}
        </fieldset>
      )}
    </Flyout>
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
      <legend>{say.order()}</legend>
      <div className={styles.order}>
        <select aria-label={say.sortBy()} value={key} onChange={(event) => search.setSort(event.currentTarget.value)}>
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
          aria-label={descending ? say.descendingTurnToAscending() : say.ascendingTurnToDescending()}
          title={descending ? say.descending() : say.ascending()}
          onClick={() => search.setSort(descending ? key : `-${key}`)}
        >
          <Icon name={descending ? 'arrow-down' : 'arrow-up'} size={16} />
        </button>
      </div>
    </fieldset>
  )
}
