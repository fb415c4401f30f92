import { isObject, own } from '#lib/json.ts'
import type { Difference } from './describe-settings.ts'

/** Reverts one difference of the settings and keeps all others. */
export function takeBack(after: unknown, { path, ...difference }: Difference): unknown {
  const [head, ...rest] = path
  if (head === undefined) return difference.before
  if (Array.isArray(after)) {
    const rows: readonly unknown[] = after
    if (head === 'order') return difference.before
    const at = Number(head)
    if (rest.length > 0) return rows.with(at, takeBack(rows[at], { path: rest, ...difference }))
    if (difference.after === undefined) return rows.toSpliced(difference.place ?? at, 0, difference.before)
    if (difference.before === undefined) return rows.toSpliced(at, 1)
    return rows.with(at, difference.before)
  }
  const object = isObject(after) ? after : {}
  if (rest.length > 0) return { ...object, [head]: takeBack(own(object, head), { path: rest, ...difference }) }
  if (difference.before !== undefined) return { ...object, [head]: difference.before }
  const { [head]: _gone, ...others } = object
  return others
}
