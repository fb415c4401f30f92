import { useEffect, useMemo, useRef } from 'react'

/** How long the pointer or the focus must rest before something is done ahead, in ms. */
const DWELL = 80

interface Dwell {
  /** Acts once the pointer or the focus has rested here; another start or `cancel` takes its place. */
  start: (act: () => void) => void
  cancel: () => void
  /** Whether the page moves under a pointer that stands still: then nothing that it touches is meant. */
  isScrolling: () => boolean
}

/** Tells resting on something from passing over it, so that what is fetched ahead is what somebody means to open. */
export function useDwell(): Dwell {
  const timer = useRef<number>(undefined)
  const scrolled = useRef(-DWELL)
  useEffect(() => {
    const note = () => {
      scrolled.current = performance.now()
      window.clearTimeout(timer.current)
    }
    window.addEventListener('scroll', note, { passive: true })
    return () => {
      window.removeEventListener('scroll', note)
      window.clearTimeout(timer.current)
    }
  }, [])
  return useMemo(
    () => ({
      start: (act) => {
        window.clearTimeout(timer.current)
        timer.current = window.setTimeout(act, DWELL)
      },
      cancel: () => window.clearTimeout(timer.current),
      isScrolling: () => performance.now() - scrolled.current < DWELL,
    }),
    [],
  )
}
