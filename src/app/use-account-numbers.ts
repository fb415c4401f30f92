import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { accounts } from '#api/account/account.ts'
import { readNumberStyle, showNumbersIn, type NumberStyle } from '#lib/number-style.ts'

/** The separators of the account; plain ones until it is known. */
export function useAccountNumbers(): NumberStyle {
  const options = useQuery(accounts.one()).data?.options
  const decimal = options?.decimal_separator
  const thousand = options?.thousand_separator
  return useMemo(() => showNumbersIn(readNumberStyle(decimal, thousand)), [decimal, thousand])
}
