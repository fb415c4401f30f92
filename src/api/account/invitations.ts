import { send } from '../http/client.ts'
import { sentence } from '../http/wire-fields.ts'
import { request } from '../session/request.ts'

export type InvitationAnswer = 'accept' | 'decline'

const routes = {
  accept: 'GET /profile/team/accept/{token}',
  decline: 'GET /profile/team/decline/{token}',
} as const

/**
 * Answers a mailed invitation (contract 5.17). It is a GET that changes state, so it is sent once and never before a
 * press.
 * The route needs no token; the session's is sent along so that the server refuses an invitation meant for somebody
 * else.
 * @throws ApiError; `not-found` once it was answered, withdrawn or expired, `unauthorized` for another account's.
 */
export function answerInvitation(answer: InvitationAnswer, secret: string): Promise<unknown> {
  return request(routes[answer], { profile: 'any', path: { token: secret }, answer: sentence, writes: true })
}

/** The same without a session: an account without a profile cannot have one (contract 4.3). */
export function answerInvitationAt(api: string, answer: InvitationAnswer, secret: string): Promise<unknown> {
  return send(routes[answer], { api }, { path: { token: secret }, answer: sentence, writes: true })
}
