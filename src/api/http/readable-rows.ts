import * as z from 'zod/mini'

/** A list as it came: the rows that can be read, and how many there were. */
export interface ReadableRows<Row> {
  rows: Row[]
  /** Of the answer, the unreadable ones included: what tells a full page from the last one. */
  received: number
}

/**
 * A list in which one bad row does not hide the others. Where not one of them can be read, the answer is of another kind, and
 * that is an error.
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
        context.issues.push({ code: 'custom', message: 'No row of the list can be read', input: list })
      }
      return { rows, received: list.length }
    }),
  )
}

/** A list of which some rows could not be read. */
export interface LeftOut {
  /** Plural noun of the rows: "policies". */
  what: string
  count: number
}

const listeners = new Set<(leftOut: LeftOut) => void>()

/** Tells of each list that came with unreadable rows. Returns how to stop listening. */
export function onLeftOut(listener: (leftOut: LeftOut) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** `readableRows` for lists that are read as a whole: the readable rows alone; how many are missing is told once, apart. */
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
