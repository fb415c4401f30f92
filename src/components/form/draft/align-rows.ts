import { isObject, own, sameValue } from '#lib/json.ts'

/** What identifies a row, the most reliable first; a row of a form keeps what it was on the wire. */
const identities = ['id', 'wire', 'key', 'name', 'profile', 'text', 'label'] as const

/**
 * For each row of `other`, the corresponding row of `base`: an equal one, else one with the same identity, else, for
 * rows without a name, the one at the same position when both lists are of one length. Undefined for an added row.
 */
export function alignRows(base: readonly unknown[], other: readonly unknown[]): (number | undefined)[] {
  const found: (number | undefined)[] = other.map((row, at) => (sameValue(row, base[at]) ? at : undefined))
  const free = new Set(base.keys())
  for (const at of found) if (at !== undefined) free.delete(at)
  const pair = (matches: (row: unknown, candidate: unknown, at: number, candidateAt: number) => boolean) => {
    for (const [at, row] of other.entries()) {
      if (found[at] !== undefined) continue
      const match = [...free].find((candidate) => matches(row, base[candidate], at, candidate))
      if (match === undefined) continue
      found[at] = match
      free.delete(match)
    }
  }
  pair(sameValue)
  for (const name of identities) pair((row, candidate) => sameIdentity(name, row, candidate))
  // A row with a name is only identified by it: under another name it is another row.
  if (base.length === other.length)
    pair((row, candidate, at, candidateAt) => at === candidateAt && !isNamed(row) && !isNamed(candidate))
  return found
}

const isNamed = (row: unknown): boolean =>
  isObject(row) && ['id', 'key', 'name'].some((name) => typeof own(row, name) === 'string' && own(row, name) !== '')

function sameIdentity(name: string, row: unknown, candidate: unknown): boolean {
  if (!isObject(row) || !isObject(candidate)) return false
  const identity = own(row, name)
  const says = isObject(identity) ? Object.keys(identity).length > 0 : typeof identity === 'string' && identity !== ''
  return says && sameValue(identity, own(candidate, name))
}
