import { useState } from 'react'

/** The words of the last settled result; while the next is on its way, those stay, so each result is said once. */
export function useSettledMessage(settled: boolean, words: string): string {
  const [said, setSaid] = useState('')
  if (settled && said !== words) setSaid(words)
  return said
}
