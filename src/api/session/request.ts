import * as z from 'zod/mini'
import { send, type Route, type SendOptions } from '../http/client.ts'
import { demoIsCurrent } from '../demo/current.ts'
import { ApiError } from '../http/errors.ts'
import { pause } from '#lib/async/pause.ts'
import { currentProfileId } from './profile-check.ts'
import { credentials, endSession, sessionState } from './session.ts'

/** How long (ms) a new token may be refused after it was made. */
const settling = 10_000

/**
 * Sends a request with the session's token for the profile that the caller means; `any` for what belongs to the
 * account.
 * @throws ApiError; `wrong-profile` before anything is sent when the session works in another profile,
 * `session-ended` when the token no longer works.
 */
export async function request<R extends Route, Answer>(
  route: R,
  options: SendOptions<R, Answer> & { profile: string },
): Promise<Answer> {
  const entered = demoIsCurrent()
  if (entered) await entered
  const caller = callerNow()
  const isRead = route.startsWith('GET ') && options.writes !== true
  await checkProfile(options.profile, !isRead)
  try {
    return await attempt(route, caller, options)
  } catch (error) {
    // Something "not found" may be another profile's: a program elsewhere can move a token.
    if (error instanceof ApiError && error.kind === 'not-found' && isRead) await checkProfile(options.profile, true)
    if (!(error instanceof ApiError) || error.kind !== 'unauthorized') throw error
    const again = demoIsCurrent()
    if (again) {
      // The demo's data were created anew during this request, so nothing was done; its person has signed in again.
      await again
      return attempt(route, callerNow(), options)
    }
    return isRead && caller.age < settling ? secondTry(route, options) : refused(caller, error)
  }
}

async function attempt<R extends Route, Answer>(
  route: R,
  caller: ReturnType<typeof callerNow>,
  options: SendOptions<R, Answer> & { profile: string },
): Promise<Answer> {
  const answer = await send(route, caller, options)
  stillMeant(options.profile)
  return answer
}

async function secondTry<R extends Route, Answer>(
  route: R,
  options: SendOptions<R, Answer> & { profile: string },
): Promise<Answer> {
  await pause(1000, options.signal)
  const caller = callerNow()
  try {
    return await attempt(route, caller, options)
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== 'unauthorized') throw error
    return refused(caller, error)
  }
}

async function refused(caller: { api: string; token: string }, error: ApiError): Promise<never> {
  throw (await tokenIsDead(caller)) ? ended() : error
}

function callerNow() {
  const caller = credentials()
  if (!caller) throw ended()
  return caller
}

const ended = () => new ApiError({ kind: 'session-ended' })

/**
 * Editing the wrong profile is the worst accident of multi-tenant work, so writes also ask the server for the token's
 * profile.
 */
async function checkProfile(meant: string, isWrite: boolean): Promise<void> {
  if (meant === 'any') return
  stillMeant(meant)
  if (isWrite && (await currentProfileId()) !== meant) throw new ApiError({ kind: 'wrong-profile' })
}

/**
 * Also checked when an answer arrives: the token may have moved while the request was under way (regression class R16).
 */
function stillMeant(meant: string): void {
  const state = sessionState()
  const moved = meant !== 'any' && state.status === 'open' && state.session.profileId !== meant
  if (moved) throw new ApiError({ kind: 'wrong-profile' })
}

let probing: Promise<boolean> | undefined

/**
 * A refusal can have three causes (contract 1.5). `GET /info` answers for every live token, so a refusal there means a
 * dead one.
 */
function tokenIsDead(caller: { api: string; token: string }): Promise<boolean> {
  probing ??= send('GET /info', caller, { answer: z.unknown() })
    .then(
      () => false,
      (error: unknown) => error instanceof ApiError && error.kind === 'unauthorized',
    )
    .then((dead) => {
      if (dead && credentials()?.token === caller.token) endSession()
      return dead
    })
    .finally(() => {
      probing = undefined
    })
  return probing
}
