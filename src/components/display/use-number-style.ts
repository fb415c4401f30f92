import { createContext, use, useCallback } from 'react'
import { formatNumber, plainNumbers, type NumberStyle } from '#lib/number-style.ts'

/** The separators of the signed-in account; set once, around the page. */
export const NumberStyleContext = createContext<NumberStyle>(plainNumbers)

/** Writes numbers as the account wants them (contract 4.4). */
export function useNumberStyle(): (value: number) => string {
  const style = use(NumberStyleContext)
  return useCallback((value: number) => formatNumber(value, style), [style])
}
