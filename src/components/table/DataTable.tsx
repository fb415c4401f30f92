import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

interface DataTableProps {
  /** `thead` and `tbody`. A cell with a `data-label` bears that name where the rows fold. */
  children: ReactNode
  /** Accessible name of the table. */
  label?: string
  /** All columns but the first hold amounts, which end where their heads end. */
  amounts?: boolean
  /** Columns keep the widths of the first row, whatever the cells hold. */
  fixed?: boolean
  /** Begins where the text around it does: in a dialog, or in a card with a padding. */
  bare?: boolean
  /** Where the columns become lines: on a phone, or, with many columns, in any narrow place. */
  fold?: 'phone' | 'list'
  /** Scrolls within a frame, as a region of this name. */
  scrolls?: string
  /** That frame is as high as the rows are: it scrolls sideways alone. */
  whole?: boolean
}

/** A table of few rows that are all there: nothing to search, to sort or to choose. Lists of a server are a `ResourceTable`. */
export function DataTable({ children, label, amounts, fixed, bare, fold, scrolls, whole }: DataTableProps) {
  // What scrolls by itself must scroll by keyboard as well (WCAG 2.1.1).
  const region = scrolls === undefined ? {} : { tabIndex: 0, role: 'region', 'aria-label': scrolls }
  return (
    <div
      className={styles.box}
      data-bare={bare}
      data-fold={fold}
      data-scrolls={scrolls && true}
      data-whole={whole}
      {...region}
    >
      <table className={styles.table} aria-label={label} data-amounts={amounts} data-fixed={fixed}>
        {children}
      </table>
    </div>
  )
}
