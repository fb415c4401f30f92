/** The ids of the rows on the page, in order, with the React key of each. */
export interface RowKeys {
  ids: readonly string[]
  keys: readonly string[]
}

/**
 * React keys for rows. A row that stays keeps its key, and with it its element and focus. A new row takes the key of one
 * that left, so that a new page changes texts instead of creating elements.
 * No key is used twice at once, even when a server sends an id twice.
 */
export function recycleKeys(before: RowKeys | undefined, ids: readonly string[]): RowKeys {
  const kept = new Map<string, string>()
  const wanted = new Set(ids)
  const free: string[] = []
  for (const [at, key] of (before?.keys ?? []).entries()) {
    const id = before?.ids[at] ?? ''
    if (wanted.has(id) && !kept.has(id)) kept.set(id, key)
    else free.push(key)
  }
  const taken = new Set([...kept.values(), ...free])
  let next = taken.size
  const fresh = (): string => {
    while (taken.has(String(next))) next += 1
    taken.add(String(next))
    return String(next)
  }
  free.reverse()
  const keys = ids.map((id) => {
    const own = kept.get(id)
    kept.delete(id)
    return own ?? free.pop() ?? fresh()
  })
  return { ids, keys }
}

/** A row as it is drawn. */
export interface DrawnRow<Row> {
  key: string
  row: Row
  /** Its index on the page, from 0. */
  index: number
}

/**
 * The rows to render while only the first `sight` ones are updated: these as they are now, and below them what their
 * elements show already. So nothing out of sight is removed, only to be created again a moment later. Positions without
 * an element are left out.
 * @param shown what each key showed before
 */
export function rowsForNow<Row>(
  rows: readonly Row[],
  keys: readonly string[],
  sight: number,
  shown: ReadonlyMap<string, Row>,
): DrawnRow<Row>[] {
  return rows.flatMap((row, index) => {
    const key = keys[index] ?? ''
    if (index < sight) return [{ key, row, index }]
    const before = shown.get(key)
    return before === undefined ? [] : [{ key, row: before, index }]
  })
}
