import { isObject, own, sameValue } from '#lib/json.ts'
import { type Change } from '#components/form/save/changes.ts'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

/** Path on the wire with dots → what says its label. `*` stands for any key or row: `sidebar_buttons.*.color`. */
export type SettingLabels = Readonly<Record<string, () => string>>

/** One place where two states of the settings differ. */
export interface Difference {
  path: readonly string[]
  before: unknown
  after: unknown
  /** For a removed row: where it would be in the current list. */
  place?: number
}

/** All differences, in the order in which they are listed. */
export const settingDifferences = (before: unknown, after: unknown): Difference[] => differences([], before, after)

/** All differences in words, with their full path: "Sidebar › Tanks › Colour". */
export function settingChanges(
  before: unknown,
  after: unknown,
  labels: SettingLabels,
  revert?: (difference: Difference) => object,
): Change[] {
  return settingDifferences(before, after).map((difference) => {
    const change: Change = {
      label: describePath(difference.path, labels, difference.after === undefined ? [before, after] : [after, before]),
      before: describeSetting(difference.before),
      after: describeSetting(difference.after),
    }
    return revert ? Object.assign(change, { revert: () => revert(difference) }) : change
  })
}

/** The label of a path: known parts by their labels, rows by their names, everything else by its wire name. */
export function describePath(path: readonly string[], labels: SettingLabels, within: readonly unknown[] = []): string {
  return path
    .map((part, at) => {
      const here = path.slice(0, at + 1)
      const known = labelAt(labels, here.join('.')) ?? labelAt(labels, starred(here))
      if (known !== undefined) return known()
      const name = within.map((root) => rowName(valueAt(root, path.slice(0, at + 1)))).find((found) => found !== '')
      return name ?? (/^\d+$/.test(part) ? say.rowPart({ part: Number(part) + 1 }) : part)
    })
    .join(' › ')
}

/** Names of rows come from the server, and an object has more than its own. */
const labelAt = (labels: SettingLabels, place: string) => (Object.hasOwn(labels, place) ? labels[place] : undefined)
const starred = (path: readonly string[]) => [path[0], ...path.slice(1, -1).map(starredPart), path.at(-1)].join('.')
const starredPart = (part: string) => (/^\d+$/.test(part) ? '*' : part)

/** A value as a person reads it; long texts are cut. */
export function describeSetting(value: unknown): string {
  if (value === undefined) return say.notThere()
  if (value === '' || value === null) return say.empty()
  if (typeof value === 'boolean') return value ? say.on() : say.off()
  if (typeof value === 'string') return cut(value)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return value.length === 0
      ? say.none()
      : cut(
          listInWords(
            value.map((row) => rowName(row) || describeSetting(row)),
            'unit',
          ),
        )
  return rowName(value) || cut(JSON.stringify(value))
}

const longest = 300
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)

function rowName(row: unknown): string {
  if (!isObject(row)) return ''
  const name = [row['text'], row['label'], row['name']].find((value) => typeof value === 'string' && value !== '')
  return typeof name === 'string' ? cut(name) : ''
}

const valueAt = (root: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)]
    return isObject(value) ? own(value, key) : undefined
  }, root)

function differences(path: readonly string[], before: unknown, after: unknown): Difference[] {
  if (sameValue(before, after)) return []
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => differences([...path, key], own(before, key), own(after, key)))
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0) {
    return rowDifferences(path, before, after)
  }
  return [{ path, before, after }]
}

/**
 * Compares two lists of rows. Equal rows at both ends are skipped; those between are changed, added, removed, or
 * reordered.
 */
function rowDifferences(path: readonly string[], before: readonly unknown[], after: readonly unknown[]): Difference[] {
  if (before.length === after.length) {
    if (sameSet(before, after)) return [{ path: [...path, 'order'], before, after }]
    return before.flatMap((row, at) => differences([...path, String(at)], row, after[at]))
  }
  let start = 0
  while (start < Math.min(before.length, after.length) && sameValue(before[start], after[start])) start += 1
  let end = 0
  const room = Math.min(before.length, after.length) - start
  while (end < room && sameValue(before.at(-1 - end), after.at(-1 - end))) end += 1
  const was = before.slice(start, before.length - end)
  const now = after.slice(start, after.length - end)
  const shared = Math.min(was.length, now.length)
  return [
    ...was.slice(0, shared).flatMap((row, at) => differences([...path, String(start + at)], row, now[at])),
    ...was.slice(shared).map((row, at) => ({
      path: [...path, String(start + shared + at)],
      before: row,
      after: undefined,
      place: start + shared,
    })),
    ...now
      .slice(shared)
      .map((row, at) => ({ path: [...path, String(start + shared + at)], before: undefined, after: row })),
  ]
}

function sameSet(a: readonly unknown[], b: readonly unknown[]): boolean {
  const left = [...b]
  return a.every((row) => {
    const at = left.findIndex((other) => sameValue(row, other))
    if (at < 0) return false
    left.splice(at, 1)
    return true
  })
}
