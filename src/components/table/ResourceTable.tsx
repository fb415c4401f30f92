import { Suspense, useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import type { ShownTag } from '../display/TagList.tsx'
import { useNumberStyle } from '../display/use-number-style.ts'
import { ErrorPanel } from '../feedback/ErrorPanel.tsx'
import { lazyPart } from '../feedback/lazy-part.ts'
import { BulkBar } from './rows/BulkBar.tsx'
import type { Column, RowAction, TableQuery } from './column.ts'
import styles from './ResourceTable.module.css'
import { RowMenu } from './rows/RowMenu.tsx'
import { shownColumns } from './table-preferences.ts'
import { describeSettled, describeUnreadable, hasNextPage } from './describe-list.ts'
import { TableBody } from './rows/TableBody.tsx'
import { TableFooter } from './TableFooter.tsx'
import { TableHead } from './TableHead.tsx'
import { TableToolbar } from './TableToolbar.tsx'
import { tagColumns, tagKeysToShow } from './tag-columns.ts'
import type { RowParts } from './rows/TableRow.tsx'
import { SkeletonRows } from './rows/SkeletonRows.tsx'
import { useEmptiedPage } from './use-emptied-page.ts'
import { useRowKeys } from './rows/use-row-keys.ts'
import { useSelection } from './rows/use-selection.ts'
import { useSettledMessage } from './use-settled-message.ts'
import { useTableKeys } from './use-table-keys.ts'
import { useTablePreferences } from './use-table-preferences.ts'
import type { TableSearchState } from './use-table-search.ts'
import { say } from './messages/say.ts'

export type { Column, RowAction, TableQuery }

const NoRows = lazyPart(() => import('./rows/NoRows.tsx'), 'NoRows')

export interface ResourceTableProps<Row> {
  /** Key under which column and density choices are remembered in this browser. */
  name: string
  /** Plural noun, also the table's name for screen readers: "users". */
  label: string
  query: TableQuery<Row>
  search: TableSearchState
  columns: readonly Column<Row>[]
  /** Header of the name column; "Name" unless given. */
  nameLabel?: string
  /** Sort key of the name column; "name" unless given, where the list can be sorted by it. */
  nameSortKey?: string
  rowId: (row: Row) => string
  rowName: (row: Row) => string
  /** The page of a row; without it the name is plain text. The list's own query is added when it is followed. */
  rowLink?: (row: Row) => string
  /** What the link shows instead of the name. */
  nameCell?: (row: Row) => ReactNode
  rowActions?: (row: Row) => readonly RowAction[]
  /** Content of the bulk bar for the chosen rows; `add` chooses further ones. Without it rows cannot be selected. */
  selection?: (rows: readonly Row[], clear: () => void, add: (rows: readonly Row[]) => void) => ReactNode
  /** Returns the tags of a row, so that a person may give a key its own column. Must be stable (the same function each time). */
  tagsOf?: (row: Row) => readonly ShownTag[]
  /** Saved views, beside the search box. */
  views?: ReactNode
  filters?: ReactNode
  /** Without it the list cannot be searched by text. */
  searchLabel?: string | undefined
  /** Rows in all pages, when known. */
  total?: number | undefined
  /** Rows the server sent for this page that do not match the filters: hidden, but counted for paging. */
  leftOut?: number
  /** Rows that could not be read; their number is shown. */
  unreadable?: number
  /** A row that was just created: shown first and marked, whatever the sort order, until the list changes. */
  made?: Row | undefined
  /** Text under the search box: which fields were searched, and other ways to look. */
  note?: ReactNode
  empty: ReactNode
  /** More suggestions for when nothing matches, after those that clear the search. */
  noMatchActions?: ReactNode
  renderError?: (error: unknown, retry: () => void) => ReactNode
  /** Called when the pointer or the focus rests on a row, to prefetch what it opens. */
  onRowIntent?: (row: Row) => void
}

const NO_ROWS: readonly never[] = []

/**
 * A list whose state is kept in the address: search, filters, sort, paging. It brings columns, density, selection, row
 * actions, and the four states loading, empty, no match and error. The old rows stay while the next page loads.
 */
export function ResourceTable<Row>(props: ResourceTableProps<Row>) {
  const { label, query, search, columns, rowId, rowName, rowActions, total, selection: renderSelection } = props
  const { made, tagsOf, unreadable = 0 } = props
  const listed: readonly Row[] = query.data ?? NO_ROWS
  const rows = useMemo(() => withMade(listed, made, rowId), [listed, made, rowId])
  const madeId = made === undefined ? undefined : rowId(made)
  const [preferences, setPreferences] = useTablePreferences(props.name)
  const visible = useMemo(
    () => [...shownColumns(columns, preferences), ...tagColumns(preferences, tagsOf)],
    [columns, preferences, tagsOf],
  )
  const selection = useSelection(search.value, rows, rowId)
  const [menu, setMenu] = useState<{ id: string; anchor: HTMLElement }>()
  const body = useRef<HTMLTableSectionElement>(null)
  const nameSortKey = props.nameSortKey ?? (search.spec.sortable.includes('name') ? 'name' : undefined)
  const nameColumn = { id: 'name', label: props.nameLabel ?? say.name(), sortKey: nameSortKey }
  const selectable = renderSelection !== undefined

  // By id, not by position: after a sort or a refetch the menu must not act on the row that has moved to its place.
  const openMenu = useCallback(
    (id: string, anchor: HTMLElement) => setMenu((open) => (open?.id === id ? undefined : { id, anchor })),
    [],
  )
  const menuRow = menu === undefined ? undefined : rows.find((row) => rowId(row) === menu.id)
  const toggleAt = (index: number) => {
    const row = rows[index]
    if (row !== undefined) selection.toggle(row)
  }
  useRowKeys(body, selectable ? toggleAt : undefined)

  const settled = query.data !== undefined && !query.isPlaceholderData && !query.isFetching
  const said = useSettledMessage(settled, describeSettled(label, search, listed.length, total, useNumberStyle()))
  const { rowLink, nameCell } = props
  const hasActions = rowActions !== undefined
  const { toggle } = selection
  const parts = useMemo<RowParts<Row>>(
    () => ({
      columns: visible,
      id: rowId,
      name: rowName,
      link: rowLink,
      nameCell,
      onToggle: selectable ? toggle : undefined,
      onMenu: hasActions ? openMenu : undefined,
      madeId,
    }),
    [visible, rowId, rowName, rowLink, nameCell, selectable, toggle, hasActions, openMenu, madeId],
  )
  const chosenHere = rows.filter((row) => selection.has(rowId(row))).length
  const leftOut = query.isPlaceholderData ? 0 : (props.leftOut ?? 0)
  const retry = () => void query.refetch()
  const failed = query.error !== null && query.error !== undefined
  const instead = made === undefined ? insteadOfRows(props, { failed, retry }) : undefined
  useTableKeys({
    search,
    hasNext:
      !query.isPlaceholderData &&
      hasNextPage(search.value.page, search.value.size, listed.length + leftOut + unreadable, total),
    chosen: selection.rows.length,
    clear: selection.clear,
  })
  useEmptiedPage(search, settled ? listed.length + leftOut + unreadable : undefined)

  return (
    <section className={styles.card} aria-label={say.listOfLabel({ label })}>
      <TableToolbar
        searchLabel={props.searchLabel}
        views={props.views}
        filters={props.filters}
        matches={search.isFiltered && settled ? total : undefined}
        visible={visible}
        columns={columns}
        nameColumn={nameColumn}
        preferences={preferences}
        onChange={setPreferences}
        search={search}
        {...(tagsOf === undefined ? {} : { tagKeys: () => tagKeysToShow(rows, tagsOf, preferences) })}
      />
      <output className="visually-hidden">{said}</output>
      {props.note}
      {unreadable === 0 || query.isPlaceholderData ? null : (
        <p className={styles.unreadable} role="status">
          {describeUnreadable(unreadable, label)}
        </p>
      )}
      {failed && instead === undefined ? (
        <div className={styles.failure}>
          <ErrorPanel error={query.error} title={say.listNotRefreshed({ label })} onRetry={retry} />
        </div>
      ) : null}
      {instead ?? (
        <>
          <div className={styles.scroll}>
            <table
              className={styles.table}
              aria-label={label}
              aria-busy={query.isPending || query.isPlaceholderData}
              data-compact={preferences.compact}
            >
              <colgroup>
                {selectable ? <col style={{ width: 44 }} /> : null}
                <col />
                {visible.map((column) => (
                  <col key={column.id} {...(column.width === undefined ? {} : { style: { width: column.width } })} />
                ))}
                {hasActions ? <col style={{ width: 52 }} /> : null}
              </colgroup>
              <TableHead
                columns={[
                  nameSortKey === undefined
                    ? { id: 'name', label: nameColumn.label }
                    : { ...nameColumn, sortKey: nameSortKey },
                  ...visible,
                ]}
                search={search}
                chosen={selectable ? howMany(chosenHere, rows.length) : undefined}
                onChooseAll={(chosen) => selection.setAll(rows, chosen)}
                hasActions={hasActions}
              />
              {query.data === undefined ? (
                <SkeletonRows
                  rows={Math.min(search.value.size, 12)}
                  cells={visible.length + 1 + (selectable ? 1 : 0) + (hasActions ? 1 : 0)}
                />
              ) : (
                <TableBody
                  body={body}
                  rows={rows}
                  parts={parts}
                  chosen={selection.has}
                  menuFor={menu?.id}
                  stale={query.isPlaceholderData}
                  search={search.value}
                  query={search.query}
                  onIntent={props.onRowIntent}
                  rowHeight={preferences.compact ? 36 : 44}
                />
              )}
            </table>
          </div>
        </>
      )}
      {instead === undefined || leftOut > 0 ? (
        <TableFooter label={label} search={search} count={listed.length} leftOut={leftOut + unreadable} total={total} />
      ) : null}
      {selectable && selection.rows.length > 0 ? (
        <BulkBar count={selection.rows.length} onClear={selection.clear}>
          {renderSelection(selection.rows, selection.clear, (more) => selection.setAll(more, true))}
        </BulkBar>
      ) : null}
      {menu === undefined || menuRow === undefined || rowActions === undefined ? null : (
        <RowMenu
          key={menu.id}
          name={rowName(menuRow)}
          anchor={menu.anchor}
          actions={rowActions(menuRow)}
          onClose={() => setMenu(undefined)}
        />
      )}
    </section>
  )
}

/** Puts the row that was just created first, and removes it from its usual place. */
function withMade<Row>(rows: readonly Row[], made: Row | undefined, rowId: (row: Row) => string): readonly Row[] {
  if (made === undefined) return rows
  const id = rowId(made)
  return [rows.find((row) => rowId(row) === id) ?? made, ...rows.filter((row) => rowId(row) !== id)]
}

function howMany(chosen: number, all: number): 'none' | 'some' | 'all' {
  if (chosen === 0) return 'none'
  return chosen === all ? 'all' : 'some'
}

/** Shown instead of rows: the list is empty, nothing matches, or loading failed and there are no older rows to keep. */
function insteadOfRows<Row>(
  { query, search, label, empty, leftOut = 0, noMatchActions, renderError }: ResourceTableProps<Row>,
  { failed, retry }: { failed: boolean; retry: () => void },
): ReactNode {
  if (failed && (query.data === undefined || query.isPlaceholderData)) {
    return (
      <div className={styles.failure}>
        {renderError?.(query.error, retry) ?? (
          <ErrorPanel error={query.error} title={say.listDidNotLoad({ label })} onRetry={retry} />
        )}
      </div>
    )
  }
  if (query.data === undefined || query.data.length > 0) return undefined
  const none = query.isPlaceholderData ? 0 : leftOut
  if (none === 0 && search.value.page === 1 && !search.isFiltered) return empty
  return (
    <Suspense>
      <NoRows label={label} search={search} leftOut={none} further={noMatchActions} />
    </Suspense>
  )
}
