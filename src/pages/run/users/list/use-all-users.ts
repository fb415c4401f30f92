import { useEffect, useRef, useState } from 'react'
import { intervalFor } from '#features/jobs/pace.ts'
import { pause } from '#lib/async/pause.ts'
import type { RunUserSearch } from '#api/run/run-user-query.ts'
import { listRunUsers, type RunUser } from '#api/run/run-users.ts'
import { emptyRead, readPages, type Reading } from '#api/http/read-pages.ts'

const size = 1_000
/** Pages asked for without a pause; beyond, the smallest plan's limit for lists is kept (contract 1.8). */
const atOnce = 20

export interface AllUsers {
  state: 'idle' | 'reading' | 'failed'
  /** Users read so far. */
  count: number
  error: unknown
  /** Reads to the end, going on after a failure; resolves to nothing when stopped or failed. */
  read: () => Promise<readonly RunUser[] | undefined>
  /** Gives up and forgets what was read. */
  stop: () => void
}

/**
 * Everybody a search matches, over all its pages. They come in the order of their creation, the only one that stays
 * while people sign in and are edited: with any other, a user could move to a page already read and be missed.
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
        import('#features/run-users/run-user-questions.ts'),
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
      // The same people as in the list: other spellings of a text that finds few.
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
