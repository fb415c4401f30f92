const key = `portico.invitation:${import.meta.env.BASE_URL}`

let kept: string | undefined

/**
 * Keeps the secret of a mailed invitation until it is answered: it left the address at once, and signing in comes in
 * between. In this tab's session storage, because a reload must not lose it; in memory where storage is refused.
 */
export function keepInvitation(secret: string): void {
  kept = secret
  try {
    sessionStorage.setItem(key, secret)
  } catch {
    // It is in memory.
  }
}

/** The invitation that waits for an answer in this tab. */
export function keptInvitation(): string | undefined {
  if (kept !== undefined) return kept
  try {
    kept = sessionStorage.getItem(key) ?? undefined
  } catch {
    // Nothing was stored where storage is refused.
  }
  return kept
}

/** It was answered, or whoever it was for has left. */
export function forgetInvitation(): void {
  kept = undefined
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was stored where storage is refused.
  }
}
