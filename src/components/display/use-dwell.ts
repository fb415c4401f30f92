import { useEffect, useMemo, useRef } from 'react'

/** How long the pointer or the focus must rest before something is done ahead, in ms. */
const DWELL = 80

interface Dwell {
  /**
   * Acts once the pointer or the focus has rested here; another start or `cancel` takes its place. A pointer under which
   * the page was drawn anew means nothing until it moves.
   */
  start: (act: () => void, by: 'pointer' | 'focus') => void
  cancel: () => void
  /** Whether the page moves under a pointer that stands still: then nothing that it touches is meant. */
  isScrolling: () => boolean
}

/** Tells resting on something from passing over it, so that what is fetched ahead is what somebody means to open. */
export function useDwell(): Dwell {
  const pending = useRef<() => void>(undefined)
  const scrolled = useRef(-DWELL)
  useEffect(() => {
    const note = () => {
      scrolled.current = performance.now()
      pending.current?.()
    }
    window.addEventListener('scroll', note, { passive: true })
    return () => {
      window.removeEventListener('scroll', note)
      pending.current?.()
    }
  }, [])
  return useMemo(
    () => ({
      start(act, by) {
        pending.current?.()
        pending.current = by === 'pointer' ? actAfterMove(act) : actAfterRest(act)
      },
      cancel: () => pending.current?.(),
      isScrolling: () => performance.now() - scrolled.current < DWELL,
    }),
    [],
  )
}

/** Returns how to call it off. */
function actAfterRest(act: () => void): () => void {
  const timer = window.setTimeout(act, DWELL)
  return () => window.clearTimeout(timer)
}

/** The browser tells of a pointer that arrives before it tells that it moved, and does not tell the second of one that stands still. */
function actAfterMove(act: () => void): () => void {
  let stop = () => {}
  const moved = () => {
    stop = actAfterRest(act)
  }
  window.addEventListener('pointermove', moved, { once: true, passive: true })
  return () => {
    window.removeEventListener('pointermove', moved)
    stop()
  }
}
