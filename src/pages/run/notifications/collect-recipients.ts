import { readPages, emptyRead } from '#api/http/read-pages.ts'
import { intervalFor } from '#features/jobs/pace.ts'
import { pause } from '#lib/async/pause.ts'
import { listRunUsers } from '#api/run/run-users.ts'
import type { Compose } from './compose-schema.ts'

export interface Recipient {
  id: string
  name: string
  /** False for somebody who cannot sign in; undefined where it is not known. */
  active?: boolean | undefined
}

/** Whom a message goes to, and how many it would have reached besides. */
export interface Recipients {
  people: readonly Recipient[]
  /** Those left out because they cannot sign in and so read nothing. */
  inactive: number
}

const size = 1_000
/** A list without a published limit answers 60 times a minute (contract 1.8); nearly all are read without a pause. */
const atOnce = 20

/**
 * Everybody the message goes to, read anew from the server when they are told by a filter. The anonymous user is left out:
 * nobody reads its messages; so is who cannot sign in, unless it is asked otherwise. Throws ApiError.
 */
export async function collectRecipients(
  profile: string,
  { to, people, tags, onlyActive }: Pick<Compose, 'to' | 'people' | 'tags' | 'onlyActive'>,
  onProgress: (count: number) => void,
  signal: AbortSignal,
): Promise<Recipients> {
  if (to === 'chosen') return withoutInactive(people, onlyActive)
  const search = {
    active: undefined,
    tags: tags.map(({ key, value }) => (value === '' ? { key } : { key, value })),
    language: undefined,
    timezone: undefined,
    neverLoggedIn: false,
    sort: 'created_at',
  }
  const { rows } = await readPages(
    emptyRead,
    {
      ask: (page, stop) => listRunUsers(profile, { ...search, page, size }, stop, ['id', 'name', 'email', 'active']),
      id: (user) => user.id,
      size,
      pace: async (page, stop) => (page > atOnce ? pause(intervalFor(60), stop) : undefined),
      onProgress: (reading) => onProgress(reading.rows.length),
    },
    signal,
  )
  const all = rows.filter(({ email }) => email !== '').map(({ id, name, active }) => ({ id, name, active }))
  return withoutInactive(all, onlyActive)
}

/** One rule for people chosen and people found: who cannot sign in is left out, and counted. */
function withoutInactive(all: readonly Recipient[], onlyActive: boolean): Recipients {
  const people = onlyActive ? all.filter(({ active }) => active !== false) : all
  return { people, inactive: all.length - people.length }
}
