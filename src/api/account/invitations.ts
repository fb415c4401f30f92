import { send } from '../http/client.ts'
import { sentence } from '../http/wire-fields.ts'
import { request } from '../session/request.ts'

export type InvitationAnswer = 'accept' | 'decline'

const routes = {
  accept: 'GET /profile/team/accept/{token}',
  decline: 'GET /profile/team/decline/{token}',
} as const

/**
 * Answers a mailed invitation (contract 5.17): a GET that changes state, so it is sent once and never ahead of a press.
 * The route needs no token; the session's goes along, so that the server refuses to answer somebody else's invitation.
 * @throws ApiError; `not-found` once it was answered, withdrawn or too old, `unauthorized` for another account's.
 */
export function answerInvitation(answer: InvitationAnswer, secret: string): Promise<unknown> {
  return request(routes[answer], { profile: 'any', path: { token: secret }, answer: sentence, writes: true })
}

/** The same before there is a session: an account without a profile cannot have one (contract 4.3). */
export function answerInvitationAt(api: string, answer: InvitationAnswer, secret: string): Promise<unknown> {
  return send(routes[answer], { api }, { path: { token: secret }, answer: sentence, writes: true })
}
