import { everybody } from '#api/run/run-user-query.ts'
import { listRunUsers, type RunUser } from '#api/run/run-users.ts'

/** Up to this many addresses are looked up one by one; for more it is quicker to read all users. */
const fewAddresses = 8
/** The largest page the API gives (contract 1.7). */
const pageSize = 10_000
const fields = ['id', 'name', 'email', 'active']

export interface FoundAddresses {
  users: RunUser[]
  /** Addresses without a user, as they were given. */
  missing: string[]
}

/** The users with these addresses, regardless of letter case. */
export function matchAddresses(addresses: readonly string[], users: readonly RunUser[]): FoundAddresses {
  const owners = new Map(users.filter(({ email }) => email !== '').map((user) => [user.email.toLowerCase(), user]))
  const asked = new Map(addresses.map((address) => [address.toLowerCase(), address]))
  return {
    users: [...asked.keys()].flatMap((key) => owners.get(key) ?? []),
    missing: [...asked].filter(([key]) => !owners.has(key)).map(([, address]) => address),
  }
}

/** Looks up the users of a pasted list of addresses. Throws ApiError. */
export async function findByAddress(
  profile: string,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<FoundAddresses> {
  const read =
    addresses.length <= fewAddresses
      ? await oneByOne(profile, addresses, signal)
      : await amongAll(profile, addresses, signal)
  return matchAddresses(addresses, read)
}

async function oneByOne(profile: string, addresses: readonly string[], signal: AbortSignal): Promise<RunUser[]> {
  const read: RunUser[] = []
  for (const address of addresses) {
    // As pasted and in lower case: no source says whether the filter is case-sensitive (contract 7.1).
    for (const email of new Set([address.toLowerCase(), address])) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, under the limit per minute
      const { rows } = await listRunUsers(profile, { ...everybody(10), where: { email } }, signal, fields)
      read.push(...rows)
      if (matchAddresses([address], rows).missing.length === 0) break
    }
  }
  return read
}

async function amongAll(profile: string, addresses: readonly string[], signal: AbortSignal): Promise<RunUser[]> {
  const read: RunUser[] = []
  for (let page = 1; ; page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- the next page is needed only if this one did not hold them all
    const { rows, received } = await listRunUsers(profile, { ...everybody(pageSize), page }, signal, fields)
    read.push(...matchAddresses(addresses, rows).users)
    if (received < pageSize || matchAddresses(addresses, read).missing.length === 0) return read
  }
}
