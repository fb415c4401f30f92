import { useMemo } from 'react'
import { exactDay, exactMinute } from '#components/display/exact-time.ts'
import { formatNumber } from '#components/display/number-style.ts'
import { useAccountNumbers } from '../use-account-numbers.ts'
import { useTimeStyle } from '../use-time-style.ts'

/** Dates and numbers as the account wants them (product 2.5). */
export function useWriters() {
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
