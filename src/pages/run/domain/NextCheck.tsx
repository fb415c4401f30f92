import { useEffect, useState } from 'react'
import { serverNow } from '#lib/time/clock.ts'
import { formatUntil, waitAfter } from './check-schedule.ts'
import classes from './domain.module.css'

interface NextCheckProps {
  /** Ms since the epoch. */
  lastAt: number
  checks: number
  checking: boolean
}

/** Counts down to the next check. Not announced, because a countdown read aloud is noise. */
export function NextCheck({ lastAt, checks, checking }: NextCheckProps) {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 1000)
    return () => clearInterval(timer)
  }, [])
  // The clock ticks each second, so right after a check it may be a little behind.
  const left = lastAt + waitAfter(checks) - Math.max(now, lastAt)
  return <span className={classes.next}>{checking ? formatUntil(0) : formatUntil(left)}</span>
}
