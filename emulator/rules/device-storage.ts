import { invalid } from '../refusal.ts'
import { bodyOf, type ResourceRow } from '../store/resources.ts'
import { type ChunkPeriod, longestRetention } from './time/chunks.ts'

export const storageTypes = ['mutable', 'immutable', 'hybrid'] as const
export type StorageType = (typeof storageTypes)[number]

/** How a device keeps its data (contract 13). */
export interface Storage {
  type: StorageType
  /** Immutable and hybrid alone have these. */
  chunk_period?: ChunkPeriod | undefined
  /** Periods kept besides the running one. */
  chunk_retention?: number | undefined
  /** Hybrid alone: variables that match (anywhere) are mutable. */
  mutable_variable_regex?: string | undefined
}

/** How a stored device keeps its data, checked when it was written. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const storageOf = (device: Pick<ResourceRow, 'body'>): Storage => bodyOf(device) as unknown as Storage

function compiled(pattern: string): RegExp {
  try {
    return new RegExp(pattern)
  } catch {
    throw invalid("{'mutable_variable_regex':[{'message':'Invalid regular expression'}]}")
  }
}

/** Whether a record of that variable may be edited and deleted by itself. */
export function isMutable({ type, mutable_variable_regex: pattern = '' }: Storage): (variable: string) => boolean {
  if (type !== 'hybrid') return () => type === 'mutable'
  const expression = compiled(pattern)
  return (variable) => expression.test(variable)
}

/** What the type keeps of what was sent; the rest means nothing to it. Throws 400 where something is missing or too much. */
export function checkStorage({ type, chunk_period, chunk_retention, mutable_variable_regex }: Storage): Storage {
  if (type === 'mutable') return { type }
  const missing = Object.entries({
    chunk_period,
    chunk_retention,
    ...(type === 'hybrid' ? { mutable_variable_regex } : {}),
  }).filter(([, value]) => value === undefined)
  if (missing.length > 0) {
    throw invalid(`{${missing.map(([field]) => `'${field}':[{'message':'Required'}]`).join(',')}}`)
  }
  checkRetention(chunk_period, chunk_retention)
  if (type === 'immutable') return { type, chunk_period, chunk_retention }
  compiled(mutable_variable_regex ?? '')
  return { type, chunk_period, chunk_retention, mutable_variable_regex }
}

/** Throws 400 for more periods than the kind of period allows. */
function checkRetention(period: ChunkPeriod | undefined, retention: number | undefined): void {
  const most = period ? longestRetention[period] : 0
  if (retention === undefined || retention <= most) return
  throw invalid(`{'chunk_retention':[{'message':'Number must be less than or equal to ${most}'}]}`)
}
