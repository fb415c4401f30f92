import { demoOpened, demoOrigin } from './connection.ts'
import { whileEntering } from './current.ts'
import { demoPersonas, demoPin, resetDemo, type Persona, type PersonaId } from './personas.ts'
import { newKey } from '#lib/new-key.ts'
import { openSession, renewSession } from '../session/session.ts'
import type { Session } from '../session/session-shape.ts'
import { createSessionToken, inspectToken, logIn, twoFactorChallenge, type Login } from '../session/sign-in.ts'
import { say } from './messages/say.ts'

/**
 * Signs in to the demo as one of its people, by the same steps as to the real API. Resolves to the id of the profile.
 */
export function enterDemo(who: PersonaId, preferred?: string): Promise<string> {
  return whileEntering(() => enter(who, preferred))
}

async function enter(who: PersonaId, preferred?: string): Promise<string> {
  const users = wantedUsers(location.search)
  if (users !== undefined) await resetDemo(users)
  const persona = (await demoPersonas()).find(({ id }) => id === who)
  if (!persona) throw new Error(`The demo has no ${who}`)
  const { login, profiles } = await signIn(persona)
  // Who is a member comes to see a profile that was shared with them.
  const shared = who === 'member' ? profiles.find((one) => one.from_share) : undefined
  const profile = profiles.find(({ id }) => id === preferred) ?? shared ?? profiles[0]
  if (!profile) throw new Error('This demo person has no profile')
  const token = await createSessionToken(demoOrigin, login, profile.id)
  const { permission, expires } = await inspectToken({ api: demoOrigin, token })
  openSession({
    key: newKey(),
    api: demoOrigin,
    regionName: say.demo(),
    profileId: profile.id,
    source: 'demo',
    keep: 'tab',
    permission,
    expires,
    email: persona.email,
    world: (await demoOpened()).born,
    token,
  })
  return profile.id
}

/** `?users=100000` on the sign-in page makes a large portal, to see how lists hold up. */
function wantedUsers(search: string): number | undefined {
  const users = Number(new URLSearchParams(search).get('users'))
  return Number.isInteger(users) && users > 0 ? Math.min(users, 200_000) : undefined
}

/** Resets the data. Every token is lost with them, so the same person signs in again. */
export function restartDemo(email: string | null): Promise<string> {
  return whileEntering(async () => {
    const persona = (await demoPersonas()).find((one) => one.email === email)
    return enterFreshDemo(persona?.id ?? 'owner')
  })
}

/** Resets the data and signs in: for a person who was deleted in the demo, or whose password was changed there. */
export function enterFreshDemo(who: PersonaId): Promise<string> {
  return whileEntering(async () => {
    await resetDemo()
    return enter(who)
  })
}

/** A fresh token for a demo session that ended, for the same person and profile. */
export async function renewDemo({ email, profileId }: Session): Promise<void> {
  const persona = (await demoPersonas()).find((one) => one.email === email)
  if (!persona) throw new Error('The demo no longer knows this person')
  const { login, profiles } = await signIn(persona)
  // The profile was made in the demo and has been lost with its data.
  const profile = profiles.find(({ id }) => id === profileId) ?? profiles[0]
  if (!profile) throw new Error('This demo person has no profile')
  const token = await createSessionToken(demoOrigin, login, profile.id)
  const { permission, expires } = await inspectToken({ api: demoOrigin, token })
  renewSession({ token, profileId: profile.id, permission, expires, world: (await demoOpened()).born })
}

async function signIn(persona: Persona) {
  const login: Login = { email: persona.email, password: persona.password }
  try {
    return { login, profiles: (await logIn(demoOrigin, login)).profiles }
  } catch (error) {
    const challenge = twoFactorChallenge(error)
    if (!challenge) throw error
    const full: Login = { ...login, otp_type: challenge.preferred, pin_code: persona.pin ?? demoPin }
    return { login: full, profiles: (await logIn(demoOrigin, full)).profiles }
  }
}
