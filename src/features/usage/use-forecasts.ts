import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Cycle } from './billing-cycle.ts'
import { meters } from '#api/services.ts'
import { usage } from '#api/usage.ts'
import { forecast, type Forecast, type ForecastMethod } from './forecast.ts'
import type { ForecastContext } from './describe-forecast.ts'
import { allSteps, isTold } from './history-rows.ts'
import { questionFor } from './history-range.ts'
import type { MeterState } from './meter-state.ts'

const dayLength = 86_400_000
/** How many days ahead to forecast services counted at any time, and monthly ones without a known billing month. */
const horizon = { 'at any time': 90, monthly: 31 } as const

/** A forecast with the service it belongs to. */
export interface MeterForecast {
  context: ForecastContext
  found: Forecast | undefined
}

/** The end of a service's forecast. */
function contextOf({ key, limit }: MeterState, cycle: Cycle | null, now: number): ForecastContext {
  const { kind } = meters[key]
  const endIsCycle = kind === 'monthly' && cycle !== null && cycle.end > now
  return { key, limit, now, end: endIsCycle ? cycle.end : now + horizon[kind] * dayLength, endIsCycle }
}

/** Requests the daily use of all services at once, and forecasts each. */
export function useForecasts({
  profile,
  zone,
  now,
  cycle,
  enabled,
}: {
  profile: string
  zone: string
  now: number
  cycle: Cycle | null
  enabled: boolean
}) {
  const asked = questionFor({ from: now, to: now }, 'day', zone, now, cycle)
  const query = useQuery({ ...usage.history(profile, asked), enabled })
  const points = query.data
  const { from } = asked
  return useMemo(() => {
    return (state: MeterState, method?: ForecastMethod): MeterForecast => {
      const context = contextOf(state, cycle, now)
      if (points === undefined || state.used === null || !isTold(points, state.key, state.used))
        return { context, found: undefined }
      const { key, used, limit } = state
      const days = allSteps(points, { from, by: 'day', zone }, { key, cycle, now, current: used })
      return { context, found: forecast({ key, days, used, limit, now, end: context.end, zone }, method) }
    }
  }, [points, from, zone, cycle, now])
}
