import { isStored, type StoredSession } from './session-shape.ts'

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
