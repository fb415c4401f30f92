import { useState } from 'react'

/** The announcement of the last settled result. It stays while the next one loads, so that each result is announced once. */
export function useSettledMessage(settled: boolean, words: string): string {
  const [said, setSaid] = useState('')
  if (settled && said !== words) setSaid(words)
  return said
}
