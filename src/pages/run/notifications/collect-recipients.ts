import { readPages, emptyRead } from '#api/http/read-pages.ts'
import { intervalFor } from '#features/jobs/pace.ts'
import { pause } from '#lib/async/pause.ts'
import { listRunUsers } from '#api/run/run-users.ts'
import type { Compose } from './compose-schema.ts'

export interface Recipient {
  id: string
  name: string
  /** False for an inactive user; undefined where it is not known. */
  active?: boolean | undefined
}

/** The recipients, and how many were left out. */
export interface Recipients {
  people: readonly Recipient[]
  /** Left out because they cannot sign in, and so cannot read it. */
  inactive: number
}

const size = 1_000
/** A list without a published limit allows 60 requests a minute (contract 1.8); nearly all are read without a pause. */
const atOnce = 20

/**
 * All recipients, read again from the server when they are given by a filter. The anonymous user is left out, because
 * nobody reads its messages, and so are inactive users, unless they are wanted. Throws ApiError.
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

/** The same rule for chosen and found people: inactive users are left out, and counted. */
function withoutInactive(all: readonly Recipient[], onlyActive: boolean): Recipients {
  const people = onlyActive ? all.filter(({ active }) => active !== false) : all
  return { people, inactive: all.length - people.length }
}
