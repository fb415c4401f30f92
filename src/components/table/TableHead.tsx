import { useEffect, useRef } from 'react'
import { Icon } from '../display/Icon.tsx'
import styles from './ResourceTable.module.css'
import { sortParts } from './table-search.ts'
import type { TableSearchState } from './use-table-search.ts'
import { say } from './messages/say.ts'

interface HeadCell {
  id: string
  label: string
  sortKey?: string
  align?: 'right'
}

interface TableHeadProps {
  columns: readonly HeadCell[]
  search: TableSearchState
  /** How much of the page is selected; undefined where rows cannot be selected. */
  chosen: 'none' | 'some' | 'all' | undefined
  onChooseAll: (chosen: boolean) => void
  hasActions: boolean
}

/** The header row: sorts by click or key, and selects the whole page. */
export function TableHead({ columns, search, chosen, onChooseAll, hasActions }: TableHeadProps) {
  return (
    <thead className={styles.head}>
      <tr>
        {chosen === undefined ? null : (
          <td className={styles.check} data-label={say.selectAllPage()}>
            <ChooseAll chosen={chosen} onChange={onChooseAll} />
          </td>
        )}
        {columns.map((column) => (
          <HeaderCell key={column.id} column={column} search={search} />
        ))}
        {hasActions ? (
          <td className={styles.more}>
            <span className="visually-hidden">{say.actions()}</span>
          </td>
        ) : null}
      </tr>
    </thead>
  )
}

function HeaderCell({ column, search }: { column: HeadCell; search: TableSearchState }) {
  const { sortKey, label } = column
  const sorted = sortParts(search.value.sort)
  if (sortKey === undefined) {
    return (
      <th scope="col" data-align={column.align} title={label}>
        {label}
      </th>
    )
  }
  const active = sorted.key === sortKey
  return (
    <th
      scope="col"
      data-align={column.align}
      title={label}
      {...(active ? { 'aria-sort': sorted.descending ? 'descending' : 'ascending' } : {})}
    >
      <button type="button" className={styles.sort} data-active={active} onClick={() => search.setSort(sortKey)}>
        {label}
        <Icon name={active && sorted.descending ? 'arrow-down' : 'arrow-up'} size={14} />
      </button>
    </th>
  )
}

function ChooseAll({ chosen, onChange }: { chosen: 'none' | 'some' | 'all'; onChange: (chosen: boolean) => void }) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = chosen === 'some'
  }, [chosen])
  return (
    <label className={styles.target}>
      <input
        ref={box}
        type="checkbox"
        aria-label={say.selectAllPage()}
        checked={chosen === 'all'}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  )
}
