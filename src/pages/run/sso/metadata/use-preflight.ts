import { useMemo, useState } from 'react'
import { startTrustedWorker } from '#components/worker/trusted-worker.ts'
import { useWorkerAnswer } from '#components/worker/use-worker-answer.ts'
import type { Checked, GivenMetadata } from './check-metadata.ts'
// oxlint-disable-next-line import/default -- Vite gives the address of the built worker
import workerUrl from './metadata-worker.ts?worker&url'
import { wordsToGive } from '#lib/words/catalogue.ts'

export type Preflight =
  | { state: 'none' }
  | { state: 'reading' }
  | { state: 'read'; checked: Checked }
  | { state: 'too-slow' }
  | { state: 'failed'; retry: () => void }

const startMetadataWorker = () => startTrustedWorker(workerUrl, 'metadata check')

/**
 * Checks entered metadata in a worker, which can be stopped: a stranger's file must not block the page. The parsers load
 * with the first text, so people who only look at the page never download them.
 */
export function usePreflight({ text, choice, ownEntityId }: GivenMetadata): Preflight {
  const [attempt, setAttempt] = useState(0)
  const given = useMemo(
    () => (text === '' ? undefined : { text, choice, ownEntityId, attempt, words: wordsToGive() }),
    [text, choice, ownEntityId, attempt],
  )
  const asked = useWorkerAnswer<{ of: GivenMetadata; checked: Checked }>(startMetadataWorker, given)
  if (!given) return { state: 'none' }
  if (asked.state === 'failed') return { state: 'failed', retry: () => setAttempt((count) => count + 1) }
  if (asked.state === 'too-slow') return { state: 'too-slow' }
  // An answer counts only for the text it was computed from.
  if (asked.state !== 'answered' || !isFor(asked.answer.of, given)) return { state: 'reading' }
  return { state: 'read', checked: asked.answer.checked }
}

const isFor = (of: GivenMetadata, given: GivenMetadata): boolean =>
  of.text === given.text && of.choice === given.choice && of.ownEntityId === given.ownEntityId
