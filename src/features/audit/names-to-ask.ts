import { idsAtOnce, isNamedKind, type NamedKind, type NamesToAsk } from '#api/audit-names.ts'
import type { AuditEntry } from './read-entries.ts'

/** No more requests than this for names; the things of later events show their IDs. */
const most = 20

/** What has to be asked for to name the things that events are about, those of the first events first. */
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
