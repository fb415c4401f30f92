import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

interface DataTableProps {
  /** `thead` and `tbody`. Where rows fold, the `data-label` of a cell is shown as its name. */
  children: ReactNode
  /** Accessible name of the table. */
  label?: string
  /** All columns but the first hold amounts and are aligned to the right. */
  amounts?: boolean
  /** Columns keep the widths of the first row, whatever the cells hold. */
  fixed?: boolean
  /** No padding at the left edge, to line up with the text around it in a dialog or a card. */
  bare?: boolean
  /** Where each row turns into a list of lines: on a phone, or (with many columns) in any narrow container. */
  fold?: 'phone' | 'list'
  /** Scrolls inside a region of this name. */
  scrolls?: string
  /** That region is as high as its rows and scrolls only sideways. */
  whole?: boolean
}

/** A table with few rows, all loaded: no search, sorting or selection. For lists of a server see `ResourceTable`. */
export function DataTable({ children, label, amounts, fixed, bare, fold, scrolls, whole }: DataTableProps) {
  // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
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
