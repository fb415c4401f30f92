import { type MeterKey, meters, unitFor } from '#api/services.ts'
import type { Forecast } from './forecast.ts'
import { daysLeft } from './forecast.ts'
import { say } from './messages/say.ts'

/** Functions that write dates and numbers. */
export interface Writers {
  day: (at: number) => string
  number: (amount: number) => string
}

export interface ForecastContext {
  key: MeterKey
  limit: number | null
  now: number
  /** The end of the forecast. */
  end: number
  /** Whether that is the end of the billing month; otherwise it is an arbitrary horizon. */
  endIsCycle: boolean
}

/** The forecast in a sentence: the days on which 80 and 100 % are reached, or the amount at its end. */
export function forecastSentence(found: Forecast, context: ForecastContext, { day, number }: Writers): string {
  const { key, end, endIsCycle, limit } = context
  const { reaches80, reaches100 } = found
  if (reaches100) {
    const early = daysLeft(reaches100.at, end)
    const on = day(reaches100.at)
    if (reaches80) {
      const both = { day80: day(reaches80.at), day: on }
      return endIsCycle ? say.reachesBothEarly({ ...both, early }) : say.reachesBoth(both)
    }
    return endIsCycle ? say.reaches100Early({ day: on, early }) : say.reaches100({ day: on })
  }
  const last = found.path.at(-1)
  if (found.perDay === 0 && last?.expected === 0) return say.nothingUsedLastDays({ days: found.days })
  const units = Math.round(last?.expected ?? 0)
  const share = limit ? ` (${Math.floor((units / limit) * 100)} %)` : ''
  const amount = `${number(units)} ${unitFor(key, units)}${share}`
  if (reaches80) {
    const day80 = day(reaches80.at)
    return endIsCycle ? say.reaches80AtEnd({ day80, amount }) : say.reaches80On({ day80, amount, day: day(end) })
  }
  return endIsCycle ? say.standsAtEnd({ amount }) : say.standsOn({ amount, day: day(end) })
}

/** How certain the forecast is, and which days it is based on. */
export function forecastBasis(found: Forecast, context: ForecastContext, writers: Writers): string {
  const { key } = context
  const perDay = Math.round(found.perDay * 100) / 100
  const rate = `${writers.number(perDay)} ${unitFor(key, perDay)}`
  const projected = found.method === 'weekday' ? say.projectedByWeekday : say.projectedStraight
  const sure = howSure(found, context, writers)
  const base = projected({ days: found.days, rate })
  return sure === '' ? base : `${base} ${sure}`
}

/** Its second sentence: the span in which 100 % is reached with 80 % probability. Empty where there is none. */
function howSure({ reaches100, mayReach100At, path }: Forecast, { end }: ForecastContext, { day, number }: Writers) {
  if (reaches100) {
    const first = day(reaches100.earliest)
    if (reaches100.latest === null) return say.betweenDayAndLater({ first, end: day(end) })
    const last = day(reaches100.latest)
    return first === last ? '' : say.betweenDays({ first, last })
  }
  if (mayReach100At !== null) return say.mayReach100({ day: day(mayReach100At) })
  const band = path.at(-1)
  if (!band || Math.round(band.low) === Math.round(band.high)) return ''
  return say.endsBetween({ low: number(Math.round(band.low)), high: number(Math.round(band.high)) })
}

/** The words for monthly services and for those counted at any time (regression class R9). */
export const describePeriod = (key: MeterKey): string =>
  meters[key].kind === 'monthly' ? say.thisBillingMonth() : say.now()
