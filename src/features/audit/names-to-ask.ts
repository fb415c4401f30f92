import { idsAtOnce, isNamedKind, type NamedKind, type NamesToAsk } from '#api/audit-names.ts'
import type { AuditEntry } from './read-entries.ts'

/** At most this many requests for names; things of later entries are shown by id. */
const most = 20

/** The ids to look up for the things in the entries, beginning with the first entries. */
export function namesToAsk(entries: readonly AuditEntry[]): NamesToAsk[] {
  const seen = new Set<string>()
  const open = new Map<NamedKind, NamesToAsk>()
  const asks: NamesToAsk[] = []
  for (const { event } of entries) {
    const { resourceName: kind, resourceID: id } = event
    if (!id || !isNamedKind(kind) || seen.has(`${kind} ${id}`)) continue
    let current = open.get(kind)
    if (current === undefined || current.ids.length === idsAtOnce) {
      if (asks.length === most) continue
      current = { kind, ids: [] }
      open.set(kind, current)
      asks.push(current)
    }
    seen.add(`${kind} ${id}`)
    current.ids.push(id)
  }
  return asks
}
