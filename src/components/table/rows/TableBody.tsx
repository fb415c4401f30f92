import { Suspense, type RefObject } from 'react'
import styles from '../ResourceTable.module.css'
import { TableRow, type RowParts } from './TableRow.tsx'
import { useLate } from '../use-late.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { rowsForNow } from './recycled-keys.ts'
import { useRecycledKeys } from './use-recycled-keys.ts'
import { useRowPointer } from './use-row-pointer.ts'
import { useRowsInSight } from './use-rows-in-sight.ts'

const VirtualRows = lazyPart(() => import('./VirtualRows.tsx'), 'VirtualRows')

/** With this many rows or more, only those near the window are rendered. */
const VIRTUAL_FROM = 61

export interface TableBodyProps<Row> {
  body: RefObject<HTMLTableSectionElement | null>
  rows: readonly Row[]
  parts: RowParts<Row>
  chosen: (id: string) => boolean
  /** Id of the row whose menu is open. */
  menuFor: string | undefined
  /** The rows belong to the previous search, while the new ones load. */
  stale: boolean
  /** What the list shows: a new object for another page, order or search. */
  search: object
  /** The list's state as a query string, which is added to the links of the rows. */
  query: string
  /** Called when the pointer or the focus rests on a row. */
  onIntent: ((row: Row) => void) | undefined
  rowHeight: number
}

export function TableBody<Row>(props: TableBodyProps<Row>) {
  const { body, rows, parts, stale, rowHeight } = props
  const { keys, shown } = useRecycledKeys(rows, parts.id)
  const sight = useRowsInSight(props.search, stale, rows.length, rowHeight)
  const late = useLate(stale, props.search)
  const virtual = rows.length >= VIRTUAL_FROM
  const drawn = virtual
    ? rowsForNow(rows.slice(0, VIRTUAL_FROM - 1), keys, VIRTUAL_FROM, shown)
    : rowsForNow(rows, keys, sight, shown)
  const pointer = useRowPointer({
    rowAt: (index) => (virtual ? rows[index] : drawn.find((each) => each.index === index)?.row),
    link: parts.link,
    query: props.query,
    onIntent: props.onIntent,
  })
  const plain = (
    <>
      {drawn.map(({ key, row, index }) => (
        <BodyRow key={key} {...props} row={row} index={index} />
      ))}
      {!virtual && drawn.length < rows.length ? (
        <tr aria-hidden data-space style={{ height: (rows.length - drawn.length) * rowHeight }} />
      ) : null}
    </>
  )
  return (
    <tbody ref={body} className={styles.body} data-stale={late} {...pointer}>
      {virtual ? (
        <Suspense fallback={plain}>
          <VirtualRows
            count={rows.length}
            rowHeight={rowHeight}
            body={body}
            render={(index, measure) => {
              const row = rows[index]
              if (row === undefined) return null
              return <BodyRow key={keys[index]} {...props} row={row} index={index} measure={measure} />
            }}
          />
        </Suspense>
      ) : (
        plain
      )}
    </tbody>
  )
}

interface BodyRowProps<Row> extends TableBodyProps<Row> {
  row: Row
  index: number
  measure?: (element: HTMLTableRowElement | null) => void
}

function BodyRow<Row>({ row, index, parts, chosen, menuFor, measure }: BodyRowProps<Row>) {
  const id = parts.id(row)
  return (
    <TableRow
      row={row}
      index={index}
      parts={parts}
      chosen={chosen(id)}
      menuOpen={menuFor === id}
      {...(measure === undefined ? {} : { measure })}
    />
  )
}
