import { useEffect, useRef, useState } from 'react'
import { type WorkerQuestion, WorkerAsker } from './worker-asker.ts'

/** Long enough for a slow phone and an ordinary text; a text that takes longer is shown in another way. */
const patience = 10_000

/**
 * The worker's answer to `question`, asked anew when it changes; while a newer one is worked on, the last answer stays.
 * Nothing is asked, and
 * no worker started, while it is undefined. `start` must be the same function at each render. The worker ends with the component.
 */
export function useWorkerAnswer<Answer>(start: () => Worker, question: unknown): WorkerQuestion<Answer> {
  const [asked, setAsked] = useState<WorkerQuestion<Answer>>({ state: 'waiting' })
  const asker = useRef<WorkerAsker<unknown, Answer>>(null)

  // A worker is an outside system.
  useEffect(() => {
    const made = new WorkerAsker<unknown, Answer>({
      start,
      patience,
      onChange: (next) => setAsked((last) => (next.state === 'waiting' && last.state === 'answered' ? last : next)),
    })
    asker.current = made
    return () => made.close()
  }, [start])

  useEffect(() => {
    if (question !== undefined) asker.current?.ask(question)
  }, [question])

  return asked
}
