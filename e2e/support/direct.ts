import type { RunningEmulator } from './harness/fixtures.ts'

/** A person of the emulator's seed with what it takes to sign in. */
export interface Persona {
  id: 'owner' | 'member' | 'invited'
  name: string
  email: string
  password: string
  pin: string | null
}

interface Call {
  token?: string
  body?: unknown
}

/** One request straight to the emulator, past the app: to set a scene, or to see what really happened. */
export async function direct<Result>(
  emulator: RunningEmulator,
  route: string,
  { token, body }: Call = {},
): Promise<Result> {
  const [method = 'GET', path = '/'] = route.split(' ')
  const answer = await emulator.emulator.fetch(
    new Request(`${emulator.url}${path}`, {
      method,
      headers: { ...(token ? { token } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  )
  const envelope = (await answer.json()) as { status: boolean; result: Result; message?: string }
  if (!envelope.status) throw new Error(`${route}: ${envelope.message}`)
  return envelope.result
}

export async function persona(emulator: RunningEmulator, id: Persona['id']): Promise<Persona> {
  const found = (await direct<Persona[]>(emulator, 'GET /__emulator/personas')).find((one) => one.id === id)
  if (!found) throw new Error(`no persona ${id}`)
  return found
}

interface Profile {
  id: string
  name: string
  from_share?: boolean
}

/** The profiles a person may open, in the order of the list. */
export async function profilesOf(emulator: RunningEmulator, id: Persona['id'] = 'owner'): Promise<Profile[]> {
  return (
    await direct<{ profiles: Profile[] }>(emulator, 'POST /account/login', { body: await credentials(emulator, id) })
  ).profiles
}

/** A fresh token of the owner (or another person) for the first of their profiles, or the one named. */
export async function freshToken(
  emulator: RunningEmulator,
  {
    id = 'owner',
    permission = 'full',
    profile,
    expires,
  }: {
    id?: Persona['id']
    permission?: string
    profile?: string
    /** How long it works, for tests whose clock runs on for days: `30 days`. */
    expires?: string
  } = {},
): Promise<{ token: string; profile: string }> {
  const login = await credentials(emulator, id)
  const target = profile ?? (await profilesOf(emulator, id))[0]?.id ?? ''
  const body = { ...login, profile_id: target, name: 'Test', permission, ...(expires ? { expire_time: expires } : {}) }
  const { token } = await direct<{ token: string }>(emulator, 'POST /account/profile/token', { body })
  return { token, profile: target }
}

async function credentials(emulator: RunningEmulator, id: Persona['id']) {
  const { email, password, pin } = await persona(emulator, id)
  return { email, password, ...(pin ? { otp_type: 'authenticator', pin_code: pin } : {}) }
}

export interface StoredUser {
  id: string
  name: string
  email: string
  active: boolean
  tags: { key: string; value: string }[]
  last_login: string | null
}

/** Users as the emulator stores them. */
export function storedUsers(emulator: RunningEmulator, token: string, query = ''): Promise<StoredUser[]> {
  const fields = ['id', 'name', 'email', 'active', 'tags', 'last_login']
    .map((field, at) => `fields[${at}]=${field}`)
    .join('&')
  return direct(emulator, `GET /run/users?amount=10000&${fields}${query}`, { token })
}

/** One user as the emulator stores it. */
export const storedUser = (emulator: RunningEmulator, token: string, id: string) =>
  direct<StoredUser & { company: string | null }>(emulator, `GET /run/users/${id}`, { token })
