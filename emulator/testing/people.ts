import { personas } from '../seed/people/personas.ts'
import type { TestEmulator } from './in-process.ts'

export type Person = 'owner' | 'member' | 'invited'

export function personaOf(person: Person) {
  const found = personas.find(({ id }) => id === person)
  if (!found) throw new Error(`no persona ${person}`)
  return found
}

/** What proves the person, second factor included. */
export function credentialsOf(person: Person) {
  const { email, password, pin } = personaOf(person)
  return { email, password, ...(pin === null ? {} : { otp_type: 'authenticator', pin_code: pin }) }
}

/** A session token of a seeded person for one of their profiles. */
export async function tokenOf(api: TestEmulator, person: Person, profile: string): Promise<string> {
  const body = { ...credentialsOf(person), profile_id: profile, name: 'Test' }
  return (await api.result<{ token: string }>('POST /account/profile/token', body)).token
}

export interface Mail {
  recipient: string
  subject: string
  body: string
  secret: string | null
  link: string | null
}

/** Newest first. */
export const mails = (api: TestEmulator) => api.result<Mail[]>('GET /__emulator/outbox')

/** Signs a person up and confirms the address. */
export async function signUp(api: TestEmulator, email: string): Promise<{ email: string; password: string }> {
  const password = 'secret-1'
  await api.result('POST /account', { name: 'Nova Newcomer', email, password, cpassword: password, timezone: 'UTC' })
  const mail = (await mails(api)).find(({ recipient, link }) => recipient === email && link?.includes('/confirm/'))
  await api.result(`GET ${mail?.link}`)
  return { email, password }
}
