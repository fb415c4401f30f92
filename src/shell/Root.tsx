import { useEffect } from 'react'
import { Outlet } from 'react-router'
import { clockOffset, describeClockDifference, onClock } from '#lib/time/clock.ts'
import { notify } from '#components/feedback/notify.ts'
import { useKeptScroll } from './use-kept-scroll.ts'
import { onSetAside } from '#lib/storage/kept.ts'
import { listInWords } from '#lib/words/list-in-words.ts'
import { say } from './messages/say.ts'

/** Around every route: restores the scroll position when going back, and reports stored data that could not be read. */
export function Root() {
  useKeptScroll()
  useEffect(
    () =>
      onSetAside((words) =>
        notify({
          message: say.keptUnreadable({ words: listInWords(words, 'unit') }),
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
        message: say.clockDiffers({ difference: describeClockDifference(difference) }),
      })
    })
  }, [])
  return <Outlet />
}
