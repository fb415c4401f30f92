import { type MeterKey, meters, unitFor } from '#api/services.ts'
import type { Forecast } from './forecast.ts'
import { daysLeft } from './forecast.ts'

/** How dates and numbers are written. */
export interface Writers {
  day: (at: number) => string
  number: (amount: number) => string
}

export interface ForecastContext {
  key: MeterKey
  limit: number | null
  now: number
  /** Where the forecast ends. */
  end: number
  /** Whether that is the end of the billing month; else it is a horizon. */
  endIsCycle: boolean
}

/** The forecast in a sentence: the day on which 80 and 100 % are reached, or where the course ends. */
export function forecastSentence(found: Forecast, context: ForecastContext, { day, number }: Writers): string {
  const { key, end, endIsCycle, limit } = context
  const { reaches80, reaches100 } = found
  if (reaches100) {
    const early = daysLeft(reaches100.at, end)
    const before = endIsCycle ? `, ${early} ${early === 1 ? 'day' : 'days'} before the billing month ends` : ''
    const first = reaches80 ? `80 % on ${day(reaches80.at)} and ` : ''
    return `Reaches ${first}100 % on ${day(reaches100.at)}${before}.`
  }
  const last = found.path.at(-1)
  if (found.perDay === 0 && last?.expected === 0) return `Nothing was used in the last ${found.days} days.`
  const amount = Math.round(last?.expected ?? 0)
  const share = limit ? ` (${Math.floor((amount / limit) * 100)} %)` : ''
  const when = endIsCycle ? 'at the end of the billing month' : `on ${day(end)}`
  const eighty = reaches80 ? `Reaches 80 % on ${day(reaches80.at)}, and stands` : 'Stands'
  return `${eighty} at about ${number(amount)} ${unitFor(key, amount)}${share} ${when}.`
}

/** How sure that is, and what it rests on. */
export function forecastBasis(found: Forecast, { key, end }: ForecastContext, { day, number }: Writers): string {
  const rate = Math.round(found.perDay * 100) / 100
  const how = found.method === 'weekday' ? 'weekday by weekday' : 'in a straight line'
  const base = `Projected ${how} from ${found.days} days, ${number(rate)} ${unitFor(key, rate)} a day on average.`
  const { reaches100, mayReach100At } = found
  if (reaches100) {
    const { earliest, latest } = reaches100
    const [first, last] = [day(earliest), latest === null ? `after ${day(end)}` : day(latest)]
    return first === last ? base : `${base} Four times in five it is between ${first} and ${last}.`
  }
  if (mayReach100At !== null) return `${base} With more use than usual it reaches 100 % on ${day(mayReach100At)}.`
  const band = found.path.at(-1)
  if (!band || Math.round(band.low) === Math.round(band.high)) return base
  return `${base} Four times in five it ends between ${number(Math.round(band.low))} and ${number(Math.round(band.high))}.`
}

/** What monthly and what counts at any time is called (regression class R9). */
export const describePeriod = (key: MeterKey): string => (meters[key].kind === 'monthly' ? 'this billing month' : 'now')
