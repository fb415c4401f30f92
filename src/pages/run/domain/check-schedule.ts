import { say } from './messages/say.ts'

const first = 30_000
const longest = 300_000

/** Milliseconds until the next check: 30 s at first, half as long again each time, 5 minutes at most. */
export const waitAfter = (checks: number): number => Math.min(longest, first * 1.5 ** Math.max(0, checks - 1))

/** When the next check comes, in words: seconds below two minutes, minutes above. */
export function formatUntil(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds <= 0) return say.checkingNow()
  return seconds < 120 ? say.nextCheckSeconds({ seconds }) : say.nextCheckMinutes({ minutes: Math.ceil(seconds / 60) })
}
