import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { accounts } from '#api/account/account.ts'
import { formerMembers } from './former-members.ts'
import { tokenCreators } from '#api/token-creators.ts'
import type { KnownInitiators } from './initiators.ts'

/** The people behind the accounts in a profile's audit log. */
export function useInitiators(profile: string): KnownInitiators {
  const own = useQuery(accounts.own()).data
  const team = useQuery(tokenCreators.names(profile)).data
  return useMemo(
    () => ({
      own: own && { id: own.id, name: own.name || own.email },
      team: team ?? {},
      former: formerMembers(profile),
    }),
    [own, team, profile],
  )
}
