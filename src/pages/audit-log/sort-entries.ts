import type { AuditEntry } from '#features/audit/read-entries.ts'
import { isBy, type KnownInitiators } from '#features/audit/initiators.ts'

interface Wish {
  who: readonly string[]
  oldestFirst: boolean
}

/** The events of the chosen people, in the chosen order. Entries are passed newest first. */
export function sortEntries(entries: readonly AuditEntry[], { who, oldestFirst }: Wish, people: KnownInitiators) {
  const theirs = who.length === 0 ? entries : entries.filter(({ event }) => isBy(who, event.who, people))
  return oldestFirst ? theirs.toReversed() : theirs
}
