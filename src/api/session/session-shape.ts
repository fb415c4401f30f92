import * as z from 'zod/mini'

const isAddress = (api: string): boolean => URL.canParse(api)
const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text))

/** Everything about the session but its secret. */
const session = z.object({
  /** Names the session across tabs; says nothing about the token. */
  key: z.string(),
  api: z.string().check(z.refine(isAddress)),
  regionName: z.string(),
  /** The profile the token answers for. */
  profileId: z.string(),
  /** How it came to be; only a token made by signing in may be moved between profiles (contract 5.12). */
  source: z.enum(['password', 'token', 'demo']),
  /** `memory`: a shared computer; nothing is stored or handed to other tabs. */
  keep: z.enum(['tab', 'memory']),
  permission: z.string(),
  /** ISO instant, or null when the token does not expire. */
  expires: z.catch(z.nullable(z.string().check(z.refine(isInstant))), null),
  /** E-mail of the account that signed in; asked again when the session ends. */
  email: z.catch(z.nullable(z.string()), null),
  /** For the demo: the making of its data that the token belongs to. */
  world: z.catch(z.optional(z.string()), undefined),
})

/** A session as it is stored and handed to new tabs: with its token. What a request does not need may be odd, and reads as nothing. */
export const storedSession = z.extend(session, { token: z.string() })

type Loose = z.infer<typeof session>
export type SessionSource = Loose['source']
export type Session = Loose
export type StoredSession = z.infer<typeof storedSession>

/** A value from another tab that holds at least what a request needs. */
export const storedIn = (value: unknown): StoredSession | undefined => {
  const read = z.safeParse(storedSession, value)
  return read.success ? read.data : undefined
}
