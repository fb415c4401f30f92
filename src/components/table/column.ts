import type { ReactNode } from 'react'
import type { IconName } from '../display/Icon.tsx'

/** One column beside the name. `width` in px or a CSS length; without it the column shares what is left. */
export interface Column<Row> {
  id: string
  label: string
  /** Key of the sort this header asks for; without it the header is plain text. */
  sortKey?: string
  cell: (row: Row) => ReactNode
  width?: number | string
  /** Hidden until the person shows it. */
  hidden?: boolean
  align?: 'right'
  /**
   * Where it stands in a list too narrow for columns: beside the name, below it, or at the end of that second line. Once
   * one column has a place, rows are these two lines, and columns without a place are left to the page of the row.
   */
  narrow?: 'beside' | 'below' | 'aside'
  /** There, its name stands before it: its values alone would not tell what they are. */
  named?: boolean
}

/** One entry of the row menu. A disabled entry can still be focused and says why. */
export interface RowAction {
  label: string
  icon?: IconName
  danger?: boolean
  disabledReason?: string | undefined
  onSelect: () => void
  separatorBefore?: boolean
}

/** The part of a list query that the table reads (a TanStack Query result fits). */
export interface TableQuery<Row> {
  data: readonly Row[] | undefined
  error: unknown
  isPending: boolean
  isFetching: boolean
  isPlaceholderData: boolean
  refetch: () => unknown
}
