import { ApiError } from './errors.ts'
import { say } from './messages/say.ts'

/** An answer so large that reading it takes time. */
export interface LargeAnswer {
  /** What was asked for: the path without ids and query. */
  what: string
  /** Bytes so far. */
  read: number
  stop: () => void
}

/** From this many bytes on, progress is reported and reading can be stopped. */
const large = 4_000_000
/** No page can show this much; somewhere above, a browser runs out of memory. */
const most = 128_000_000
/** Progress is reported after each further step of this many bytes. */
const step = 1_000_000

const listeners = new Set<() => void>()
let shown: readonly LargeAnswer[] = []

export const largeAnswers = (): readonly LargeAnswer[] => shown

export function onLargeAnswers(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function show(next: readonly LargeAnswer[]): void {
  shown = next
  for (const listener of listeners) listener()
}

/**
 * Reads the text of an answer piece by piece.
 * @throws ApiError `left-unread` when a person stopped it or it is larger than any page can show; otherwise what the
 *   stream throws.
 */
export async function readBody(answer: Response, url: string): Promise<string> {
  if (!answer.body) return answer.text()
  const reader = answer.body.getReader()
  const decoder = new TextDecoder()
  let stopped = false
  const stop = () => {
    stopped = true
    void reader.cancel().catch(() => {})
  }
  let entry: LargeAnswer | undefined
  const pieces: string[] = []
  try {
    for (let read = 0; ;) {
      // oxlint-disable-next-line no-await-in-loop -- pieces arrive one after another
      const { done, value } = await reader.read()
      if (stopped)
        throw new ApiError({ kind: 'left-unread', detail: say.stoppedAfterMegabytes({ megabytes: megabytes(read) }) })
      if (done) return pieces.join('') + decoder.decode()
      read += value.byteLength
      pieces.push(decoder.decode(value, { stream: true }))
      if (read > most) {
        stop()
        throw new ApiError({
          kind: 'left-unread',
          detail: say.answerLargerThan({ megabytes: megabytes(most) }),
        })
      }
      if (read >= large && read - (entry?.read ?? 0) >= step) {
        const next = { what: whatOf(url), read, stop }
        show(entry ? shown.map((one) => (one === entry ? next : one)) : [...shown, next])
        entry = next
      }
    }
  } finally {
    if (entry) show(shown.filter((one) => one !== entry))
  }
}

/** "12 MB", as people count them. */
export const megabytes = (bytes: number): string => say.megabytes({ count: Math.round(bytes / 1_000_000) })

/** "run/users": ids, tokens and addresses must not appear on a screen. */
const whatOf = (url: string): string =>
  new URL(url).pathname
    .split('/')
    .filter((part) => /^[a-z_-]+$/.test(part))
    .join('/')
