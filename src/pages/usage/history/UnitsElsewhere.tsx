import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { allocation } from '#api/account/allocation.ts'
import { profiles } from '#api/profiles.ts'
import { readUnits, type ServiceKey, unitFor } from '#api/services.ts'
import { subscriptions } from '#api/account/subscription.ts'
import { paths } from '#app/paths.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { say } from './messages/say.ts'

interface UnitsElsewhereProps {
  service: ServiceKey
  profile: string
  isOwner: boolean
}

/** Where more units could come from: what is not allocated, what other profiles do not use, and buying more. */
export function UnitsElsewhere({ service, profile, isOwner }: UnitsElsewhereProps) {
  if (!isOwner) return <p className="text-help">{say.ownerCanMoveUnits()}</p>
  return <Sources service={service} profile={profile} />
}

function Sources({ service, profile }: { service: ServiceKey; profile: string }) {
  const { number } = useFormatters()
  const shares = useQuery(allocation.list()).data
  const names = useQuery(profiles.list()).data
  const bought = useQuery(subscriptions.one()).data
  const others = (shares ?? []).filter((share) => share.profile !== profile)
  const used = useQueries({ queries: others.map((share) => allocation.used(share.profile)) })
  if (!shares || !bought) return null
  const total = readUnits(bought.services[service]?.limit)
  const held = shares.reduce((sum, { units }) => sum + (units[service] ?? 0), 0)
  const free = total === null ? null : Math.max(0, Math.round((total - held) * 100) / 100)
  const amount = (units: number) => `${number(units)} ${unitFor(service, units)}`
  const spare = others.flatMap((share, at) => {
    const left = (share.units[service] ?? 0) - (used[at]?.data?.[service] ?? Infinity)
    const name = names?.find(({ id }) => id === share.profile)?.name ?? share.profile
    return left > 0 ? [say.profileHasSpare({ name, amount: amount(Math.round(left * 100) / 100) })] : []
  })
  return (
    <p className="text-help">
      {free === null
        ? say.whatNotAllocatedUnknown()
        : free > 0
          ? say.amountNotAllocated({ amount: amount(free) })
          : say.everythingBoughtAllocated()}
      {spare.length > 0 ? `; ${spare.join('; ')}` : ''}.{' '}
      <Link to={paths.usage(profile, 'allocation')}>
        {free || spare.length > 0 ? say.moveUnits() : say.seeTheAllocation()}
      </Link>
    </p>
  )
}
