const keyOf = (profile: string) => `portico.former-members:${profile}`

/**
 * Names of people who were removed from a profile's team in this browser, by account: the API forgets them, while
 * tokens and entries of the audit log still carry their account.
 */
export function formerMembers(profile: string): Readonly<Record<string, string>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(profile)) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(
      Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return {}
  }
}

/** Remembers the name of somebody who was just removed. */
export function rememberFormerMember(profile: string, account: string, name: string): void {
  try {
    localStorage.setItem(keyOf(profile), JSON.stringify({ ...formerMembers(profile), [account]: name }))
  } catch {
    // Where storage is refused, later pages show the account's ID alone.
  }
}
