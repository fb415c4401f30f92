import { Button } from '@mantine/core'
import { useNumberStyle } from '../display/use-number-style.ts'
import styles from './TableFooter.module.css'
import { hasNextPage, leftOutWords, rangeWords } from './table-words.ts'
import type { TableSearchState } from './use-table-search.ts'

interface TableFooterProps {
  label: string
  search: TableSearchState
  /** Rows on this page. */
  count: number
  /** Rows that came besides and are not shown. */
  leftOut: number
  total: number | undefined
}

/** Where in the list this page is, how long pages are, and the way to the next. */
export function TableFooter({ label, search, count, leftOut, total }: TableFooterProps) {
  const { page, size } = search.value
  const write = useNumberStyle()
  const received = count + leftOut
  return (
    <nav className={styles.footer} aria-label={`Pages of ${label}`}>
      <span className={styles.range}>
        {rangeWords(page, size, received, total, write)}
        {leftOutWords(leftOut, write)}
      </span>
      <label className={styles.size}>
        Per page
        <select value={size} onChange={(event) => search.setSize(Number(event.currentTarget.value))}>
          {search.spec.pageSizes.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <Button variant="default" size="xs" disabled={page === 1} onClick={() => search.setPage(page - 1)}>
        Previous
      </Button>
      <Button
        variant="default"
        size="xs"
        disabled={!hasNextPage(page, size, received, total)}
        onClick={() => search.setPage(page + 1)}
      >
        Next
      </Button>
    </nav>
  )
}
