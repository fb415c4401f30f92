import type { FilterOption } from '#components/table/filter/filter-options.ts'
import { say } from './messages/say.ts'

/** The people known by account; former members as far as this browser remembers them. */
export interface KnownInitiators {
  own: { id: string; name: string } | undefined
  team: Readonly<Record<string, string>>
  former: Readonly<Record<string, string>>
}

/** Entries that no account caused: those of the platform, and of the portal for its users (contract 5.9). */
const systems = ['TagoIO', 'TagoRUN']

/** Value in the address for all accounts that are unknown. */
export const unknownInitiator = 'unknown'

/** The name of whoever did something. `who` is an account, or the name of a system (contract 5.9). */
export function initiatorName(who: string | null | undefined, { own, team, former }: KnownInitiators): string {
  if (!who) return say.unknownUser()
  if (systems.includes(who)) return who
  if (who === own?.id) return say.nameOfYou({ name: own.name })
  const name = team[who]
  if (name !== undefined) return name
  const left = former[who]
  return left === undefined ? say.unknownUser() : say.formerMember({ name: left })
}

/** Whether nothing tells the name of whoever did something. */
export const isUnknown = (who: string | null | undefined, { own, team, former }: KnownInitiators): boolean =>
  !who || (!systems.includes(who) && who !== own?.id && team[who] === undefined && former[who] === undefined)

/** Everybody whose entries can be searched. */
export function initiatorOptions(people: KnownInitiators): FilterOption[] {
  const ids = [...(people.own ? [people.own.id] : []), ...Object.keys(people.team), ...Object.keys(people.former)]
  return [
    ...[...new Set([...ids, ...systems])].map((value) => ({ value, label: initiatorName(value, people) })),
    { value: unknownInitiator, label: say.unknownUsers() },
  ]
}

/** Whether an entry is by one of the chosen initiators. When none is chosen, every entry is. */
export function isBy(wanted: readonly string[], who: string | null | undefined, people: KnownInitiators): boolean {
  if (wanted.length === 0 || (who && wanted.includes(who))) return true
  return wanted.includes(unknownInitiator) && isUnknown(who, people)
}
