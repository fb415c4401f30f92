import { readPages, nothingRead } from '../../../api/read-pages.ts'
import { intervalFor } from '../../../api/jobs/pace.ts'
import { pause } from '../../../api/pause.ts'
import { listRunUsers } from '../../../api/run-users.ts'
import type { Compose } from './compose-schema.ts'

export interface Recipient {
  id: string
  name: string
}

const size = 1_000
/** A list without a published limit answers 60 times a minute (contract 1.8); nearly all are read without a pause. */
const atOnce = 20

/**
 * Everybody the message goes to, read anew from the server when they are told by a filter. The anonymous user is left out:
 * nobody reads its messages. Throws ApiError.
 */
export async function collectRecipients(
  profile: string,
  { to, people, tags, onlyActive }: Compose,
  told: (count: number) => void,
  signal: AbortSignal,
): Promise<readonly Recipient[]> {
  if (to === 'chosen') return people
  const search = {
    active: onlyActive ? true : undefined,
    tags: tags.map(({ key, value }) => (value === '' ? { key } : { key, value })),
    language: undefined,
    timezone: undefined,
    neverLoggedIn: false,
    sort: 'created_at',
  }
  const { rows } = await readPages(
    nothingRead,
    {
      ask: (page, stop) => listRunUsers(profile, { ...search, page, size }, stop, ['id', 'name', 'email']),
      id: (user) => user.id,
      size,
      pace: async (page, stop) => (page > atOnce ? pause(intervalFor(60), stop) : undefined),
      told: (reading) => told(reading.rows.length),
    },
    signal,
  )
  return rows.filter(({ email }) => email !== '').map(({ id, name }) => ({ id, name }))
}
