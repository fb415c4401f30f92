import * as z from 'zod/mini'
import { send, type Caller } from '../http/client.ts'
import { ApiError } from '../http/errors.ts'
import { id, sentence, text } from '../http/wire-fields.ts'
import { listedProfile, profileInfo } from './profile-shape.ts'

/** Second-factor methods of an account (contract 4.1). */
export type TwoFactorMethod = 'authenticator' | 'sms' | 'email'

export interface Login {
  email: string
  password: string
  otp_type?: TwoFactorMethod
  pin_code?: string
}

export interface TwoFactorChallenge {
  methods: TwoFactorMethod[]
  preferred: TwoFactorMethod
  /** Masked phone number to which the code would be sent. */
  phone: string | null
}

const loginAnswer = z.looseObject({
  id,
  name: z.catch(z.string(), ''),
  email: z.catch(z.string(), ''),
  profiles: z.array(listedProfile),
})
export type LoginAnswer = z.infer<typeof loginAnswer>

const tokenInfo = z.looseObject({ type: text, permission: text, expire_time: text, name: text })

/**
 * Checks the password and reads which profiles the account may open; makes no token yet. @throws ApiError, kind
 * `two-factor` when a code is needed.
 */
export function logIn(api: string, login: Login): Promise<LoginAnswer> {
  return send('POST /account/login', { api }, { body: trimmed(login), answer: loginAnswer, harmless: true })
}

/** Has a code sent by SMS or e-mail; an authenticator needs none. */
export function sendPin(api: string, login: Login): Promise<unknown> {
  const { email, password, otp_type } = trimmed(login)
  return send(
    'POST /account/login/otp',
    { api },
    { body: { email, password, otp_type }, answer: sentence, harmless: true },
  )
}

/** The last step: a token for one profile. */
export async function createSessionToken(api: string, login: Login, profileId: string): Promise<string> {
  const body = { profile_id: profileId, name: 'Portico (browser)', expire_time: '1 day', ...trimmed(login) }
  const { token } = await send(
    'POST /account/profile/token',
    { api },
    { body, answer: z.looseObject({ token: z.string() }) },
  )
  return token
}

/** What a token gives access to, read before it is used: its permission, its expiry and its profile. */
export async function inspectToken(caller: Caller & { token: string }) {
  const [info, current] = await Promise.all([
    send('GET /info', caller, { answer: tokenInfo }),
    send('GET /profile/{id}', caller, {
      path: { id: 'current' },
      answer: profileInfo,
    }),
  ])
  return {
    permission: info.permission ?? 'full',
    expires: info.expire_time && info.expire_time !== 'never' ? info.expire_time : null,
    profileId: current.info.id,
    profileName: current.info.name,
  }
}

/** Deletes a token that signing in made, so that signing out leaves no credential behind. */
export function removeSessionToken(caller: Caller & { token: string }, profileId: string): Promise<unknown> {
  return send('DELETE /profile/{id}/token/{token}', caller, {
    path: { id: profileId, token: caller.token },
    answer: sentence,
    timeout: 5000,
  })
}

/** Has a mail sent with a link to set a new password. */
export function recoverPassword(api: string, email: string): Promise<unknown> {
  return send('GET /account/passwordreset/{email}', { api }, { path: { email: email.trim() }, answer: sentence })
}

/**
 * The two-factor challenge inside a refused sign-in; undefined when it was refused for another reason (contract 4.1).
 */
export function twoFactorChallenge(error: unknown): TwoFactorChallenge | undefined {
  if (!(error instanceof ApiError) || error.kind !== 'two-factor') return undefined
  const challenge = parsed(error.detail ?? '')
  const known: TwoFactorMethod[] = ['authenticator', 'sms', 'email']
  const listed = known.filter(
    (method) => Array.isArray(challenge.otp_enabled) && challenge.otp_enabled.includes(method),
  )
  const methods: TwoFactorMethod[] = listed.length > 0 ? listed : ['authenticator']
  return {
    methods,
    preferred: methods.find((method) => method === challenge.otp_autosend) ?? methods[0] ?? 'authenticator',
    phone: typeof challenge.phone === 'string' ? challenge.phone : null,
  }
}

const challengeBody = z.catch(
  z.looseObject({ otp_enabled: z.unknown(), otp_autosend: z.unknown(), phone: z.unknown() }),
  {
    otp_enabled: true,
    otp_autosend: null,
    phone: null,
  },
)

function parsed(detail: string) {
  try {
    return challengeBody.parse(JSON.parse(detail))
  } catch {
    return challengeBody.parse({})
  }
}

function trimmed(login: Login): Login {
  return { ...login, email: login.email.trim() }
}
