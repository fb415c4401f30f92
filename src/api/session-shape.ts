/** How the session came to be; only a token made by signing in may be moved between profiles (contract 5.12). */
export type SessionSource = 'password' | 'token' | 'demo'

/** Everything about the session but its secret. */
export interface Session {
  /** Names the session across tabs; says nothing about the token. */
  key: string
  api: string
  regionName: string
  /** The profile the token answers for. */
  profileId: string
  source: SessionSource
  /** `memory`: a shared computer; nothing is stored or handed to other tabs. */
  keep: 'tab' | 'memory'
  permission: string
  /** ISO instant, or null when the token does not expire. */
  expires: string | null
  /** E-mail of the account that signed in; asked again when the session ends. */
  email: string | null
  /** For the demo: the making of its data that the token belongs to. */
  world?: string
}

/** A session with its token, as it is stored and handed to new tabs. */
export type StoredSession = Session & { token: string }

/** A value from storage or another tab that holds at least what a request needs. */
export function isStored(value: unknown): value is StoredSession {
  const fields = ['key', 'api', 'regionName', 'profileId', 'source', 'keep', 'permission', 'token']
  return (
    typeof value === 'object' &&
    value !== null &&
    fields.every((field) => typeof Reflect.get(value, field) === 'string')
  )
}
