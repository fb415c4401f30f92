import { Suspense, type RefObject } from 'react'
import styles from '../ResourceTable.module.css'
import { TableRow, type RowParts } from './TableRow.tsx'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const VirtualRows = lazyPart(() => import('./VirtualRows.tsx'), 'VirtualRows')

/** From this many rows on, only those near the window are in the page. */
const VIRTUAL_FROM = 61

export interface TableBodyProps<Row> {
  body: RefObject<HTMLTableSectionElement | null>
  rows: readonly Row[]
  parts: RowParts<Row>
  chosen: (id: string) => boolean
  /** Id of the row whose menu is open. */
  menuFor: string | undefined
  /** The rows belong to the search before; the new ones are on their way. */
  stale: boolean
  rowHeight: number
}

export function TableBody<Row>(props: TableBodyProps<Row>) {
  const { body, rows, stale } = props
  const virtual = rows.length >= VIRTUAL_FROM
  const first = virtual ? rows.slice(0, VIRTUAL_FROM - 1) : rows
  const plain = first.map((row, index) => <BodyRow key={props.parts.id(row)} {...props} row={row} index={index} />)
  return (
    // The tooltip of a cut text is set when the pointer comes, by one listener for all cells.
    <tbody ref={body} className={styles.body} data-stale={stale} onPointerOver={showCutText}>
      {virtual ? (
        <Suspense fallback={plain}>
          <VirtualRows
            count={rows.length}
            rowHeight={props.rowHeight}
            body={body}
            render={(index, measure) => {
              const row = rows[index]
              if (row === undefined) return null
              return <BodyRow key={props.parts.id(row)} {...props} row={row} index={index} measure={measure} />
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

function showCutText(event: React.PointerEvent): void {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td, th') : null
  if (cell === null || cell.querySelector('[title]') !== null) return
  const cut = [cell, ...cell.querySelectorAll<HTMLElement>('a, span')].some(
    (part) => part.scrollWidth > part.clientWidth,
  )
  if (cut) cell.title = cell.textContent?.trim() ?? ''
  else cell.removeAttribute('title')
}
