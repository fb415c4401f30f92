import { useCallback } from 'react'
import { useFormContext } from 'react-hook-form'
import { notify } from '#components/feedback/notify.ts'
import { fieldOf, type ThemeFields } from './theme-fields.ts'

/** A key and the text for its field. */
export interface Fill {
  key: string
  text: string
}

/**
 * Puts several texts into the form at once, as if they had been typed; nothing is saved. With a message, a toast shows it
 * and offers Undo.
 */
export function useFill() {
  const { getValues, setValues, trigger } = useFormContext<ThemeFields>()
  return useCallback(
    (fills: readonly Fill[], message?: string) => {
      const put = (changes: ThemeFields) => {
        setValues(changes, { shouldDirty: true, shouldTouch: true })
        return trigger(Object.keys(changes))
      }
      const now = getValues()
      const before = Object.fromEntries(fills.map(({ key }) => [fieldOf(key), now[fieldOf(key)] ?? '']))
      void put(Object.fromEntries(fills.map(({ key, text }) => [fieldOf(key), text])))
      if (message !== undefined) notify({ message, undo: () => put(before) })
    },
    [getValues, setValues, trigger],
  )
}
