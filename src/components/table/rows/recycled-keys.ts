/** Ids of the rows on the page, in order, and the key each is drawn under. */
export interface RowKeys {
  ids: readonly string[]
  keys: readonly string[]
}

/**
 * Keys under which React draws rows. A row that stays keeps its key, and so its element and the focus in it; a row that
 * comes takes the key of one that leaves, so that a page of new rows changes texts instead of making elements.
 * A key is never used twice at once, even where a server sends an id twice.
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
  /** Its place on the page, from 0. */
  index: number
}

/**
 * What to draw while only the first `sight` rows are wanted at once: these as they are now, and in the places below what
 * their elements show already, so that nothing out of sight is taken away to be made again a moment later. Places that
 * have no element yet are left out.
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
