import { useMemo, type ReactNode } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import type { Column } from '../column.ts'
import styles from '../ResourceTable.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { hrefOf } from '#lib/href-of.ts'
import { say } from '../messages/say.ts'

/** What all rows of a table share. Its identity changes only when every row must be rendered again. */
export interface RowParts<Row> {
  columns: readonly Column<Row>[]
  id: (row: Row) => string
  name: (row: Row) => string
  /** Without it rows have no page. It does not include the list's state, which would render every row again. */
  link: ((row: Row) => string) | undefined
  nameCell: ((row: Row) => ReactNode) | undefined
  onToggle: ((row: Row) => void) | undefined
  onMenu: ((id: string, anchor: HTMLElement) => void) | undefined
  /** This row was just created, and is marked. */
  madeId: string | undefined
}

export interface TableRowProps<Row> {
  row: Row
  /** Index on the page, from 0. */
  index: number
  parts: RowParts<Row>
  chosen: boolean
  menuOpen: boolean
  /** The ref with which a virtual list measures its rows. */
  measure?: (element: HTMLTableRowElement | null) => void
}

/** One row. It is rendered again only when something it shows has changed: selecting one row renders one row. */
export function TableRow<Row>({ row, index, parts, chosen, menuOpen, measure }: TableRowProps<Row>) {
  return useMemo(
    () => drawRow({ row, index, parts, chosen, menuOpen, ...(measure === undefined ? {} : { measure }) }),
    [row, index, parts, chosen, menuOpen, measure],
  )
}

/** Plain elements, with no menu, tooltip or other component per row, so that hundreds of rows stay cheap. */
function drawRow<Row>({ row, index, parts, chosen, menuOpen, measure }: TableRowProps<Row>) {
  const name = visibleName(parts.name(row))
  const title = parts.nameCell?.(row) ?? (name === '' ? say.withoutAName() : name)
  const { onToggle, onMenu } = parts
  const isMade = parts.madeId !== undefined && parts.madeId === parts.id(row)
  return (
    <tr
      {...(measure === undefined ? {} : { ref: measure })}
      data-index={index}
      data-chosen={chosen}
      data-made={isMade}
      data-lines={parts.columns.some(({ narrow }) => narrow !== undefined) ? 'two' : undefined}
    >
      {onToggle === undefined ? null : (
        <td className={styles.check}>
          <label className={styles.target}>
            <input
              type="checkbox"
              aria-label={say.selectName({ name })}
              checked={chosen}
              onChange={() => onToggle(row)}
            />
          </label>
        </td>
      )}
      <th scope="row" className={styles.name}>
        {parts.link === undefined ? (
          <span className={styles.plain} tabIndex={-1} data-row-link>
            {title}
          </span>
        ) : (
          <a href={hrefOf(parts.link(row))} className={styles.link} data-row-link>
            {title}
          </a>
        )}
        {isMade ? <span className={styles.made}>{say.new()}</span> : null}
      </th>
      {parts.columns.map((column) => (
        <td
          key={column.id}
          data-label={column.label}
          data-align={column.align}
          data-narrow={column.narrow}
          data-named={column.named}
        >
          {cellOf(column.cell(row))}
        </td>
      ))}
      {onMenu === undefined ? null : (
        <td className={styles.more}>
          <button
            type="button"
            className={styles.menu}
            aria-label={say.actionsForName({ name })}
            aria-haspopup="menu"
            aria-expanded={menuOpen}
            onClick={(event) => onMenu(parts.id(row), event.currentTarget)}
          >
            <Icon name="more" />
          </button>
        </td>
      )}
    </tr>
  )
}

/** Cuts texts of people or servers that are extremely long: laying out such a cell could take half a minute. */
const cellOf = (cell: ReactNode): ReactNode =>
  typeof cell === 'string' && cell.length > 1_000 ? visibleName(cell) : cell
