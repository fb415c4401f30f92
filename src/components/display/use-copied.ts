import { useCallback, useEffect, useState } from 'react'
import { announce } from '../feedback/announcements.ts'
import { copyText } from './copy-text.ts'
import { say } from '../messages/say.ts'

export type CopyOutcome = 'idle' | 'copied' | 'refused'

const SHOWN_MS = 2000

/** Copies text and remembers the outcome for two seconds. `label` tells screen readers what was copied. */
export function useCopied(label: string): { outcome: CopyOutcome; copy: (text: string) => Promise<void> } {
  const [outcome, setOutcome] = useState<CopyOutcome>('idle')

  useEffect(() => {
    if (outcome === 'idle') return undefined
    const timer = setTimeout(() => setOutcome('idle'), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = useCallback(
    async (text: string) => {
      try {
        await copyText(text)
        setOutcome('copied')
        announce(say.labelCopied({ label }))
      } catch {
        setOutcome('refused')
        announce(say.notCopied({ label }))
      }
    },
    [label],
  )
  return { outcome, copy }
}
