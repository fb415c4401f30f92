import type { ReactNode } from 'react'
import { Icon } from '../display/Icon.tsx'
import { useNumberStyle } from '../display/use-number-style.ts'
import { ColumnMenu, type ColumnMenuProps } from './ColumnMenu.tsx'
import { FilterFold } from './filter/FilterFold.tsx'
import styles from './TableToolbar.module.css'
import { SearchBox } from './SearchBox.tsx'
import { sortParts } from './table-search.ts'
import { say } from './messages/say.ts'

interface TableToolbarProps extends ColumnMenuProps {
  searchLabel: string | undefined
  views: ReactNode
  filters: ReactNode
  /** Rows that match the search and filters; undefined without any, or when the number is unknown. */
  matches: number | undefined
  /** The visible columns. Sorting by a hidden column is mentioned here, because no header shows it. */
  visible: readonly { sortKey?: string }[]
}

/** Search, filters, the number of matches, and how rows are shown. */
export function TableToolbar({ searchLabel, views, filters, matches, visible, ...rest }: TableToolbarProps) {
  const { search, columns, nameColumn } = rest
  const write = useNumberStyle()
  const held = Object.keys(search.value.filters).length
  const { key, descending } = sortParts(search.value.sort)
  const sorted = [nameColumn, ...columns].find(({ sortKey }) => sortKey === key)
  const inHead = [nameColumn, ...visible].some(({ sortKey }) => sortKey === key)
  return (
    <div className={styles.toolbar} data-filters={Boolean(filters)}>
      <div className={styles.tools}>
        {searchLabel === undefined ? null : (
          <SearchBox label={searchLabel} value={search.value.q} onChange={search.setText} />
        )}
        {views}
        {filters ? <FilterFold count={held}>{filters}</FilterFold> : null}
      </div>
      {/* Takes up its height even without filters, so that the first filter moves nothing. */}
      <div className={styles.state} data-idle={matches === undefined && held === 0}>
        {matches === undefined ? null : (
          <span className={styles.matches}>{say.countMatch({ n: matches, count: write(matches) })}</span>
        )}
        {held === 0 ? null : (
          <button type="button" className={styles.clearAll} onClick={search.clear}>
            {say.clearAll()}
          </button>
        )}
      </div>
      {sorted === undefined ? null : (
        <span className={styles.sorted} data-always={!inHead}>
          <Icon name={descending ? 'arrow-down' : 'arrow-up'} size={14} />
          <span className="visually-hidden">
            {(descending ? say.sortedDescending : say.sortedAscending)({ key: sorted.label })}
          </span>
          <span aria-hidden>{sorted.label}</span>
        </span>
      )}
      <ColumnMenu {...rest} />
    </div>
  )
}
