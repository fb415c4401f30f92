import { useQuery } from '@tanstack/react-query'
import { accounts } from '#api/account/account.ts'
import { profiles } from '#api/profiles.ts'

export interface Ownership {
  /** `unknown` when it could not be read: then the server decides. */
  who: 'loading' | 'owner' | 'member' | 'unknown'
  /** The plan of the profile, which is its owner's (regression class R11). */
  plan: string | undefined
}

/** Whether the person owns the profile; some things are the owner's alone. */
export function useOwnership(): Ownership {
  const account = useQuery(accounts.own())
  const current = useQuery(profiles.current())
  const plan = current.data?.account_plan ?? undefined
  if (account.data && current.data) {
    const owner = current.data.info.account
    // A profile without an account on the wire is the person's own (contract 5.1).
    return { who: !owner || owner === account.data.id ? 'owner' : 'member', plan }
  }
  return { who: account.error || current.error ? 'unknown' : 'loading', plan }
}
