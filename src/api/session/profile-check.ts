import * as z from 'zod/mini'
import { send } from '../http/client.ts'
import { ApiError } from '../http/errors.ts'
import { id } from '../http/wire-fields.ts'
import { credentials, endSession, moveSession } from './session.ts'

/** How long (ms) the server's last statement about the token's profile is trusted before a write. */
const trusted = 60_000

let checkedAt = 0
let checkedToken = ''
let checking: Promise<string> | undefined

const whose = z.looseObject({ info: z.looseObject({ id }) })

/** Notes the answer of a `GET /profile/current`, so that writes need not ask again at once. */
export function noteCurrentProfile(profileId: string): void {
  checkedAt = Date.now()
  checkedToken = credentials()?.token ?? ''
  moveSession(profileId)
}

/**
 * The profile for which the session's token answers. Asked again when the last answer is older than a minute.
 * @throws ApiError when the server cannot be asked.
 */
export async function currentProfileId(): Promise<string> {
  const caller = credentials()
  if (!caller) throw new ApiError({ kind: 'session-ended' })
  if (caller.token === checkedToken && Date.now() - checkedAt < trusted) return caller.profileId
  checking ??= send('GET /profile/current', caller, { answer: whose })
    .then(({ info }) => {
      noteCurrentProfile(info.id)
      return info.id
    })
    .catch((error: unknown) => {
      if (!(error instanceof ApiError) || error.kind !== 'unauthorized') throw error
      endSession()
      throw new ApiError({ kind: 'session-ended' })
    })
    .finally(() => {
      checking = undefined
    })
  return checking
}
