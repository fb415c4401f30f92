import { useEffect } from 'react'
import { onLeftOut } from '#api/http/readable-rows.ts'
import { notify } from '#components/feedback/notify.ts'
import { describeUnreadable } from '#components/table/describe-list.ts'

/** Says once for each list that some of its rows could not be read; the others are shown. */
export function LeftOutRows() {
  useEffect(() => {
    const told = new Set<string>()
    return onLeftOut(({ what, count }) => {
      const message = describeUnreadable(count, what)
      if (told.has(message)) return
      told.add(message)
      notify({ message })
    })
  }, [])
  return null
}
