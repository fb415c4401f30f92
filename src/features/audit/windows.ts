import type { AuditWindow } from '#api/audit-log.ts'

/** A search takes seven days at most, both ends included (contract 5.8), and begins a millisecond before its window. */
const longest = 7 * 86_400_000 - 1

/** The first instant that the log still holds: six months ago, or the last day of a shorter month (contract 5.8). */
export function auditKeptSince(now: number): number {
  const date = new Date(now)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - 6)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, lastDay))
  return date.getTime()
}

/** Splits a span into equal windows that one search can read each, newest first, without gap or overlap. */
export function windowsOf({ from, to }: AuditWindow): AuditWindow[] {
  return from >= to ? [] : cutInto({ from, to }, Math.ceil((to - from) / longest))
}

/** The parts of a window, newest first; fewer when it has fewer milliseconds. */
export function cutInto({ from, to }: AuditWindow, parts: number): AuditWindow[] {
  const count = Math.max(1, Math.min(parts, to - from))
  const edge = (part: number) => from + Math.floor(((to - from) * part) / count)
  return Array.from({ length: count }, (_, at) => ({ from: edge(count - at - 1), to: edge(count - at) }))
}

/** Whether an instant lies in a window. */
export const holds = ({ from, to }: AuditWindow, at: number): boolean => at >= from && at < to
