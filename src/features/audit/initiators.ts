import type { FilterOption } from '#components/table/filter/filter-options.ts'

/** Who is known by account; those who left as far as this browser remembers them. */
export interface KnownInitiators {
  own: { id: string; name: string } | undefined
  team: Readonly<Record<string, string>>
  former: Readonly<Record<string, string>>
}

/** Who did what no account did: the platform, and the portal for its users (contract 5.9). */
const systems = ['TagoIO', 'TagoRUN']

/** Stands in the address for everybody whose account nobody knows. */
export const unknownInitiator = 'unknown'

/** Whoever did something, by name. `who` is an account or the name of a system (contract 5.9). */
export function initiatorName(who: string | null | undefined, { own, team, former }: KnownInitiators): string {
  if (!who) return 'Unknown user'
  if (systems.includes(who)) return who
  if (who === own?.id) return `${own.name} (you)`
  const name = team[who]
  if (name !== undefined) return name
  const left = former[who]
  return left === undefined ? 'Unknown user' : `${left} (removed)`
}

/** Everybody who can be looked for. */
export function initiatorOptions(people: KnownInitiators): FilterOption[] {
  const ids = [...(people.own ? [people.own.id] : []), ...Object.keys(people.team), ...Object.keys(people.former)]
  return [
    ...[...new Set([...ids, ...systems])].map((value) => ({ value, label: initiatorName(value, people) })),
    { value: unknownInitiator, label: 'Unknown users' },
  ]
}

/** Whether an event is of one of those looked for; of anybody when nobody is. */
export function isBy(wanted: readonly string[], who: string | null | undefined, people: KnownInitiators): boolean {
  if (wanted.length === 0 || (who && wanted.includes(who))) return true
  return wanted.includes(unknownInitiator) && initiatorName(who, people) === 'Unknown user'
}
