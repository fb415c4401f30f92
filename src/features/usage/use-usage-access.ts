import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { accounts } from '#api/account/account.ts'
import { type Cycle, readCycle } from './billing-cycle.ts'
import { profiles } from '#api/profiles.ts'
import { subscriptions } from '#api/account/subscription.ts'

/**
 * Whose plan and billing month apply to this profile: its owner's (regression classes R11, R12). Only the owner can
 * read the billing month. A member's own subscription says nothing about this profile, so it is not requested.
 */
export function useUsageAccess() {
  const account = useQuery(accounts.one())
  const current = useQuery(profiles.current())
  const known = account.data !== undefined && current.data !== undefined
  // A profile that comes without an account belongs to the signed-in person (contract 5.1).
  const isOwner = known && (!current.data.info.account || current.data.info.account === account.data.id)
  const subscription = useQuery({ ...subscriptions.one(), enabled: isOwner })
  const { start, end } = subscription.data?.current_cycle ?? {}
  const cycle = useMemo((): Cycle | null => readCycle({ start, end }), [start, end])
  return {
    known,
    isOwner,
    /** The profile's plan. Undefined until it is known. */
    plan: current.data?.account_plan,
    cycle,
    subscription,
    /** Whether the billing month is settled: read, or known to be unavailable. */
    cycleSettled: (known && !isOwner) || subscription.isFetched || account.isError || current.isError,
  }
}
