import { useMemo } from 'react'
import { readNumberStyle, showNumbersIn, type NumberStyle } from '#lib/number-style.ts'
import { useAccountFormats } from './use-account-formats.ts'

/** The separators of the account; plain ones until it is known. */
export function useAccountNumbers(): NumberStyle {
  const options = useAccountFormats()?.options
  const decimal = options?.decimal_separator
  const thousand = options?.thousand_separator
  return useMemo(() => showNumbersIn(readNumberStyle(decimal, thousand)), [decimal, thousand])
}
