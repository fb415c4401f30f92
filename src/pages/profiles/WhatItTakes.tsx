import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { allocation, readAllUnits } from '#api/account/allocation.ts'
import { meters, serviceKeys, unitFor } from '#api/services.ts'
import { subscriptions } from '#api/account/subscription.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { unallocated } from './unallocated.ts'
import { say } from './messages/say.ts'

/** What a new profile would get of the services that the account bought; read when it is needed. */
export function WhatItTakes() {
  const wanted = useWatch<{ free: boolean }, 'free'>({ name: 'free' })
  return wanted ? <Pool /> : null
}

function Pool() {
  const write = useNumberStyle()
  const shares = useQuery(allocation.list())
  const subscription = useQuery(subscriptions.one())
  if (shares.error ?? subscription.error) {
    return <p className="text-help">{say.poolNotRead()}</p>
  }
  if (!shares.data || !subscription.data) {
    return (
      <p className="text-help" role="status">
        {say.readingPool()}
      </p>
    )
  }
  const { services } = subscription.data
  const bought = readAllUnits(Object.fromEntries(serviceKeys.map((key) => [key, services[key]?.limit])))
  const pool = unallocated(bought, shares.data)
  if (pool.length === 0) {
    return (
      <p className="text-help" role="status">
        {say.nothingToTake()}
      </p>
    )
  }
  return (
    <div className="text-help" role="status">
      <p>{say.takesAll()}</p>
      <ul>
        {pool.map(({ service, units }) => (
          <li key={service}>
            {meters[service].label}:{' '}
            {units === null ? say.anUnknownAmount() : `${write(units)} ${unitFor(service, units)}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
