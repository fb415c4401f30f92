import type { ReactNode } from 'react'
import type { Column, RowAction, TableQuery } from './column'
import type { TableSearchState } from './use-table-search'

export type { Column, RowAction, TableQuery }

export interface ResourceTableProps<Row> {
  /** Key under which column and density choices are remembered in this browser. */
  name: string
  /** Plural noun, read to screen readers as the caption: "users". */
  label: string
  query: TableQuery<Row>
  search: TableSearchState
  columns: readonly Column<Row>[]
  /** Header of the name column; "Name" unless given. */
  nameLabel?: string
  /** Sort key of the name column. */
  nameSortKey?: string
  rowId: (row: Row) => string
  rowName: (row: Row) => string
  rowLink: (row: Row) => string
  /** What the link shows instead of the name. */
  nameCell?: (row: Row) => ReactNode
  rowActions?: (row: Row) => readonly RowAction[]
  /** Content of the bulk bar for the chosen rows; without it rows cannot be selected. */
  selection?: (rows: readonly Row[], clear: () => void) => ReactNode
  filters?: ReactNode
  searchLabel: string
  /** Rows in all pages, when known. */
  total?: number | undefined
  empty: ReactNode
  renderError?: (error: unknown, retry: () => void) => ReactNode
  /** The pointer or focus reached a row: a chance to fetch what it opens. */
  onRowIntent?: (row: Row) => void
}

export function ResourceTable<Row>(props: ResourceTableProps<Row>): ReactNode {
  return props.empty
}
