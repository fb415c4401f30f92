import { useSyncExternalStore } from 'react'
import { onClock, serverNow } from '#lib/time/clock.ts'

const EVERY_MS = 30_000
let now = serverNow()
let timer: ReturnType<typeof setInterval> | undefined
let stop = () => {}
const listeners = new Set<() => void>()

const tick = (): void => {
  now = serverNow()
  for (const each of listeners) each()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  if (timer === undefined) {
    tick()
    timer = setInterval(tick, EVERY_MS)
    stop = onClock(tick)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
    stop()
  }
}

/**
 * The present by the server's clock, in ms since the epoch, updated every half minute: one clock for all times on a
 * page.
 */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now)
}
