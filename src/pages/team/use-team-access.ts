import { useQuery } from '@tanstack/react-query'
import { accounts } from '#api/account/account.ts'
import { profiles } from '#api/profiles.ts'
import { useReadOnlyReason } from '#app/use-session.ts'
import { say } from './messages/say.ts'

/**
 * The owner of this profile. Nothing is claimed until owner and plan are known; `reason` says why the team cannot be
 * changed. The plan is the profile's, which is its owner's, never that of the person looking (regression class R11).
 */
export function useTeamAccess() {
  const account = useQuery(accounts.one()).data
  const current = useQuery(profiles.current()).data
  const readOnly = useReadOnlyReason()
  const known = account !== undefined && current !== undefined
  // A profile without an account on the wire is the person's own (contract 5.1).
  const isOwner = known && (!current.info.account || current.info.account === account.id)
  const notOwner = known && !isOwner ? say.onlyOwnerInvites() : undefined
  return {
    known,
    isOwner,
    reason: notOwner ?? readOnly,
    readOnly,
    plan: current?.account_plan,
    name: current?.info.name ?? 'this profile',
    account,
    ownerId: current?.info.account || account?.id,
  }
}
