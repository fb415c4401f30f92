import type { StoredSession } from './session.ts'

const key = `portico.session:${import.meta.env.BASE_URL}`

/** Keeps the session for reloads of this tab; closing the tab ends it. */
export function remember(session: StoredSession): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(session))
  } catch {
    // Storage may be refused (private windows, full quota): the session then lives in memory only.
  }
}

export function recall(): StoredSession | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    return isStored(stored) ? stored : undefined
  } catch {
    return undefined
  }
}

export function forget(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was stored where storage is refused.
  }
}

/** A value from storage or another tab that holds at least what a request needs. */
export function isStored(value: unknown): value is StoredSession {
  const fields = ['key', 'api', 'regionName', 'profileId', 'source', 'keep', 'permission', 'token']
  return (
    typeof value === 'object' &&
    value !== null &&
    fields.every((field) => typeof Reflect.get(value, field) === 'string')
  )
}
