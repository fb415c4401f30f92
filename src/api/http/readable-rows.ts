import * as z from 'zod/mini'
import { say } from './messages/say.ts'

/** A list as it arrived: its readable rows, and how many rows there were. */
export interface ReadableRows<Row> {
  rows: Row[]
  /** Rows in the answer, unreadable ones included: this tells a full page from the last one. */
  received: number
}

/**
 * Reads a list in which one bad row must not hide the others. When no row at all can be read, the answer is something
 * else, which is an error.
 */
export function readableRows<Row>(row: z.ZodMiniType<Row>) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((list: unknown[], context): ReadableRows<Row> => {
      const rows = list.flatMap((one) => {
        const read = row.safeParse(one)
        return read.success ? [read.data] : []
      })
      if (rows.length === 0 && list.length > 0) {
        context.issues.push({ code: 'custom', message: say.noRowListCan(), input: list })
      }
      return { rows, received: list.length }
    }),
  )
}

/** A list of which some rows could not be read. */
export interface LeftOut {
  /** The plural noun for the rows: "policies". */
  what: string
  count: number
}

const listeners = new Set<(leftOut: LeftOut) => void>()

/** Calls back for each list that arrived with unreadable rows. Returns how to stop. */
export function onLeftOut(listener: (leftOut: LeftOut) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/**
 * `readableRows` for lists that are read as a whole: gives the readable rows, and reports once how many are missing.
 */
export function readableList<Row>(row: z.ZodMiniType<Row>, what: string) {
  return z.pipe(
    readableRows(row),
    z.transform(({ rows, received }: ReadableRows<Row>): Row[] => {
      const count = received - rows.length
      if (count > 0) for (const listener of listeners) listener({ what, count })
      return rows
    }),
  )
}
