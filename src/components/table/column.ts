import type { ReactNode } from 'react'
import type { IconName } from '../display/Icon.tsx'

/** One column beside the name. `width` in px or a CSS length; without it the column shares what is left. */
export interface Column<Row> {
  id: string
  label: string
  /** The sort key of this header; without it the header cannot be pressed. */
  sortKey?: string
  cell: (row: Row) => ReactNode
  width?: number | string
  /** Hidden until the person shows it. */
  hidden?: boolean
  align?: 'right'
  /**
   * Where the value goes when the list is too narrow for columns: beside the name, below it, or at the end of that second
   * line. If at least one column has a place, rows become these two lines and columns without a place are hidden.
   */
  narrow?: 'beside' | 'below' | 'aside'
  /** In the narrow layout, shows the column's name before the value, which would not be clear alone. */
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

/** The part of a TanStack Query result that the table reads. */
export interface TableQuery<Row> {
  data: readonly Row[] | undefined
  error: unknown
  isPending: boolean
  isFetching: boolean
  isPlaceholderData: boolean
  refetch: () => unknown
}
