import type { RunUser } from '#api/run/run-users.ts'
import { deletionProtection } from '#features/tags/tag-changes.ts'
import type { WriteNumber } from '#lib/number-style.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

/** "1 user", "3,000 users". */
export const countUsers = (count: number, write: WriteNumber): string =>
  say.countUsers({ n: count, users: write(count) })

/** "Acme, Beta and 3 more": a short list of the users an action affects. */
export function listNames(users: readonly Pick<RunUser, 'name'>[], write: WriteNumber, shown = 3): string {
  const names = users.slice(0, shown).map(({ name }) => visibleName(name))
  const more = users.length - names.length
  if (more > 0) return say.namesAndMore({ names: listInWords(names, 'unit'), more: write(more) })
  return listInWords(names)
}

/** How many of the selected users are known to be protected from deletion; the job itself checks each user again. */
export const protectedCount = (users: readonly Pick<RunUser, 'tags'>[]): number =>
  users.filter(({ tags }) => deletionProtection(tags) !== undefined).length
