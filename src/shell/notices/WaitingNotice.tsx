import { useEffect, useState, useSyncExternalStore } from 'react'
import { gateOpensAt, onGate } from '#api/http/rate-gate.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { say } from '../messages/say.ts'

/** Says that the app waits because the profile's limit per minute is used up, and how long. */
export function WaitingNotice() {
  const opensAt = useSyncExternalStore(onGate, gateOpensAt)
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (opensAt === 0) return undefined
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [opensAt])
  const seconds = Math.ceil((opensAt - now) / 1000)
  if (opensAt === 0 || seconds <= 0) return null
  return (
    <Notice tone="warn" apart role="status">
      {say.limitRequestsPerMinute({ min: Math.min(seconds, 60) })}
    </Notice>
  )
}
