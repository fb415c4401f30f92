import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { accounts } from '#api/account/account.ts'
import { profiles } from '#api/profiles.ts'
import { memberNames, teams } from '#api/team.ts'
import type { TokenPeople } from '#features/tokens/token-hygiene.ts'
import { say } from './messages/say.ts'

export interface People {
  /** All members of the profile; undefined until the list is certainly complete. */
  known: TokenPeople
  /** The name of an account, or "Unknown user". */
  nameOf: (account: string | null) => string
}

/** The members, the owner and the account itself, by account. */
export function useKnownPeople(profile: string): People {
  const own = useQuery(accounts.one()).data
  const owner = useQuery(profiles.current()).data?.info.account
  const team = useQuery({ ...teams.list(profile), select: memberNames }).data
  return useMemo(() => {
    const names: Record<string, string> = { ...team }
    if (owner) names[owner] ??= say.ownerOfTheProfile()
    if (own) names[own.id] = own.name || own.email
    return {
      known: own && owner && team ? names : undefined,
      nameOf: (account) => (account === null ? undefined : names[account]) ?? say.unknownUser(),
    }
  }, [own, owner, team])
}
