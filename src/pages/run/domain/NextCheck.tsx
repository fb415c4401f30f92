import { useEffect, useState } from 'react'
import { serverNow } from '#lib/time/clock.ts'
import { formatUntil, waitAfter } from './check-schedule.ts'
import classes from './domain.module.css'
import { say } from './messages/say.ts'

interface NextCheckProps {
  /** Ms since the epoch. */
  lastAt: number
  checks: number
  checking: boolean
  /** Somebody pressed for a check. */
  isPressed: boolean
}

/** How long (ms) a check that was pressed for is said to be done. */
const fresh = 8_000

/** Counts down to the next check. Not announced, because a countdown read aloud is noise. */
export function NextCheck({ lastAt, checks, checking, isPressed }: NextCheckProps) {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 1000)
    return () => clearInterval(timer)
  }, [])
  // The clock ticks each second, so right after a check it may be a little behind.
  const left = lastAt + waitAfter(checks) - Math.max(now, lastAt)
  const words = isPressed && now - lastAt < fresh ? say.checkedJustNow() : formatUntil(left)
  return <span className={classes.next}>{checking ? formatUntil(0) : words}</span>
}
