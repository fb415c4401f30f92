import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { allocation, readAllUnits } from '#api/account/allocation.ts'
import { meters, serviceKeys, unitFor } from '#api/services.ts'
import { subscriptions } from '#api/account/subscription.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { unallocated } from './unallocated.ts'

/** What a new profile would take of what the account bought, read once it is asked for. */
export function WhatItTakes() {
  const wanted = useWatch<{ free: boolean }, 'free'>({ name: 'free' })
  return wanted ? <Pool /> : null
}

function Pool() {
  const write = useNumberStyle()
  const shares = useQuery(allocation.shares())
  const subscription = useQuery(subscriptions.own())
  if (shares.error ?? subscription.error) {
    return <p className="text-help">What is not allocated could not be read; the new profile takes all of it.</p>
  }
  if (!shares.data || !subscription.data) {
    return (
      <p className="text-help" role="status">
        Reading what is not allocated…
      </p>
    )
  }
  const { services } = subscription.data
  const bought = readAllUnits(Object.fromEntries(serviceKeys.map((key) => [key, services[key]?.limit])))
  const pool = unallocated(bought, shares.data)
  if (pool.length === 0) {
    return (
      <p className="text-help" role="status">
        Everything that was bought is allocated, so there is nothing to take.
      </p>
    )
  }
  return (
    <div className="text-help" role="status">
      <p>It takes all of this, and nothing is left for other profiles:</p>
      <ul>
        {pool.map(({ service, units }) => (
          <li key={service}>
            {meters[service].label}:{' '}
            {units === null ? 'an unknown amount' : `${write(units)} ${unitFor(service, units)}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
