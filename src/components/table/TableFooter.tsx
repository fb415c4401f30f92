import { Button } from '@mantine/core'
import { useNumberStyle } from '../display/use-number-style.ts'
import styles from './TableFooter.module.css'
import { hasNextPage, describeLeftOut, describeRowRange } from './describe-list.ts'
import type { TableSearchState } from './use-table-search.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface TableFooterProps {
  label: string
  search: TableSearchState
  /** Rows on this page. */
  count: number
  /** Rows of this page that are hidden because they do not match. */
  leftOut: number
  total: number | undefined
}

/** Which rows are shown, how many per page, and the buttons to other pages. */
export function TableFooter({ label, search, count, leftOut, total }: TableFooterProps) {
  const { page, size } = search.value
  const write = useNumberStyle()
  const received = count + leftOut
  return (
    <nav className={styles.footer} aria-label={say.pagesOfLabel({ label })}>
      <span className={styles.range}>
        {describeRowRange(page, size, received, total, write)}
        {describeLeftOut(leftOut, write)}
      </span>
      {search.spec.pageSizes.length === 1 ? null : (
        <Paging search={search} hasNext={hasNextPage(page, size, received, total)} />
      )}
    </nav>
  )
}

/** The page buttons; absent in a list that shows all its rows at once. */
function Paging({ search, hasNext }: { search: TableSearchState; hasNext: boolean }) {
  const { page, size } = search.value
  return (
    <>
      <label className={styles.size}>
        {say.perPage()}
        <select value={size} onChange={(event) => search.setSize(Number(event.currentTarget.value))}>
          {search.spec.pageSizes.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <Button variant="default" size="xs" disabled={page === 1} onClick={() => search.setPage(page - 1)}>
        {say.previous()}
      </Button>
      <Button variant="default" size="xs" disabled={!hasNext} onClick={() => search.setPage(page + 1)}>
        {common.next()}
      </Button>
    </>
  )
}
