import * as z from 'zod/mini'

const isAddress = (api: string): boolean => URL.canParse(api)
const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text))

/** Everything about the session but its secret. */
const session = z.object({
  /** Identifies the session across tabs; reveals nothing about the token. */
  key: z.string(),
  api: z.string().check(z.refine(isAddress)),
  regionName: z.string(),
  /** The profile for which the token answers. */
  profileId: z.string(),
  /** How the session came to be. Only a token made by signing in may be moved between profiles (contract 5.12). */
  source: z.enum(['password', 'token', 'demo']),
  /** `memory`: a shared computer; nothing is stored or handed to other tabs. */
  keep: z.enum(['tab', 'memory']),
  permission: z.string(),
  /** ISO instant, or null when the token does not expire. */
  expires: z.catch(z.nullable(z.string().check(z.refine(isInstant))), null),
  /** E-mail of the account that signed in; filled in again when the session ends. */
  email: z.catch(z.nullable(z.string()), null),
  /** In the demo: the version of its data to which the token belongs. */
  world: z.catch(z.optional(z.string()), undefined),
})

/**
 * A session as it is stored and handed to new tabs, with its token. Parts that no request needs may be odd; they read
 * as undefined.
 */
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
