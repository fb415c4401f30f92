import { useEffect } from 'react'
import { Outlet } from 'react-router'
import { clockOffset, describeClockDifference, onClock } from '#lib/time/clock.ts'
import { notify } from '#components/feedback/notify.ts'
import { useKeptScroll } from './use-kept-scroll.ts'
import { onSetAside } from '#lib/storage/kept.ts'

/** Around every route: restores the scroll position when going back, and reports stored data that could not be read. */
export function Root() {
  useKeptScroll()
  useEffect(
    () =>
      onSetAside((words) =>
        notify({
          message: `This browser had kept something that cannot be read. It was set aside: ${words.join(', ')}`,
        }),
      ),
    [],
  )
  useEffect(() => {
    let told = false
    return onClock(() => {
      const difference = clockOffset()
      if (told || difference === 0) return
      told = true
      notify({
        message: `The clock of this computer is ${describeClockDifference(difference)} TagoIO’s. Times here follow TagoIO’s.`,
      })
    })
  }, [])
  return <Outlet />
}
