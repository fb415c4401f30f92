import { useEffect } from 'react'
import { onLeftOut } from '#api/http/readable-rows.ts'
import { notify } from '#components/feedback/notify.ts'
import { unreadableWords } from '#components/table/table-words.ts'

/** Says once of each list that rows of it could not be read; the others are shown. */
export function LeftOutRows() {
  useEffect(() => {
    const told = new Set<string>()
    return onLeftOut(({ what, count }) => {
      const message = unreadableWords(count, what)
      if (told.has(message)) return
      told.add(message)
      notify({ message })
    })
  }, [])
  return null
}
