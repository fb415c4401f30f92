import { useMemo } from 'react'
import { exactDay, exactMinute } from '#lib/time/exact-time.ts'
import { formatNumber } from '#lib/number-style.ts'
import { useAccountNumbers } from '#app/use-account-numbers.ts'
import { useTimeStyle } from '#app/use-time-style.ts'

/** Writes dates and numbers in the account's format (contract 4.4). */
export function useFormatters() {
  const style = useTimeStyle()
  const numbers = useAccountNumbers()
  return useMemo(
    () => ({
      style,
      numbers,
      day: (at: number) => exactDay(new Date(at), style),
      minute: (at: number) => exactMinute(new Date(at), style),
      number: (amount: number) => formatNumber(amount, numbers),
    }),
    [style, numbers],
  )
}
