import { useEffect, useRef, useState } from 'react'
import { intervalFor } from '#features/jobs/pace.ts'
import { pause } from '#lib/async/pause.ts'
import type { RunUserSearch } from '#api/run/run-user-query.ts'
import { listRunUsers, type RunUser } from '#api/run/run-users.ts'
import { emptyRead, readPages, type Reading } from '#api/http/read-pages.ts'

const size = 1_000
/** Pages that are read at full speed; after that, at the rate of the smallest plan (contract 1.8). */
const atOnce = 20

export interface AllUsers {
  state: 'idle' | 'reading' | 'failed'
  /** Users read so far. */
  count: number
  error: unknown
  /** Reads to the end, and resumes after a failure; resolves to undefined if stopped or failed. */
  read: () => Promise<readonly RunUser[] | undefined>
  /** Stops, and forgets what was read. */
  stop: () => void
}

/**
 * Reads all users that match a search, page by page. They are sorted by creation, the only order that does not change
 * while people sign in and are edited. In any other, a user could move to a page that was already read, and be missed.
 */
export function useAllUsers(
  profile: string,
  search: RunUserSearch,
  { fields, most }: { fields?: readonly string[]; most?: number } = {},
): AllUsers {
  const [state, setState] = useState<AllUsers['state']>('idle')
  const [count, setCount] = useState(0)
  const [error, setError] = useState<unknown>()
  const reading = useRef<Reading<RunUser>>(emptyRead)
  const controller = useRef<AbortController>(undefined)
  useEffect(() => () => controller.current?.abort(), [])

  const onProgress = (next: Reading<RunUser>) => {
    reading.current = next
    setCount(next.rows.length)
  }
  const read = async () => {
    controller.current?.abort()
    const mine = new AbortController()
    controller.current = mine
    setState('reading')
    try {
      const [{ few, findAlike }, { planSearch }] = await Promise.all([
        import('#features/run-users/find-run-users.ts'),
        import('#features/run-users/plan-search.ts'),
      ])
      const plan = planSearch({ ...search, sort: 'created_at' })
      const end = await readPages(
        reading.current,
        {
          async ask(page, signal, part) {
            const question = plan.questions[part]
            if (!question) return { rows: [], received: 0 }
            const { rows, received } = await listRunUsers(profile, { ...question, page, size }, signal, fields)
            return { rows: rows.filter(plan.fits), received }
          },
          parts: plan.questions.length,
          id: (user) => user.id,
          size,
          pace: async (request, signal) => (request > atOnce ? pause(intervalFor(60), signal) : undefined),
          onProgress,
          ...(most === undefined ? {} : { most }),
        },
        mine.signal,
      )
      // Also tries the spelling variants that the list tries when a text has few results, to read the same users.
      const alike =
        plan.text.kind === 'words' && end.rows.length < few
          ? (await findAlike(profile, plan, { known: end.rows, fields, signal: mine.signal })).rows
          : []
      setState('idle')
      onProgress(emptyRead)
      return [...end.rows, ...alike]
    } catch (failure) {
      if (!mine.signal.aborted) {
        setError(failure)
        setState('failed')
      }
      return undefined
    }
  }
  const stop = () => {
    controller.current?.abort()
    onProgress(emptyRead)
    setState('idle')
  }
  return { state, count, error, read, stop }
}
