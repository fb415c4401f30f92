import { fetchCurrent } from '#api/http/fetch-current.ts'
import { ApiError } from '#api/http/errors.ts'
import { newKey } from '#lib/new-key.ts'
import { profiles } from '#api/profiles.ts'
import { invalidate } from '#api/http/query-client.ts'
import { onSession, sessionState } from '#api/session/session.ts'
import { openChannel } from '#lib/tabs/open-channel.ts'
import { withLock } from '#lib/tabs/with-lock.ts'
import { pause } from '#lib/async/pause.ts'
import type { Job, JobRow } from './job.ts'
import { withFailuresWaiting } from './job.ts'
import { JobBook } from './job-book.ts'
import type { JobKind, RowWork } from './job-kind.ts'
import { jobKind, UnknownJob } from './job-kinds.ts'
import { newsIn } from './job-news.ts'
import { memoryJobStore, openJobStore } from './job-store.ts'
import { intervalFor, planFrom } from './pace.ts'
import { runJob } from './run-job.ts'
import { say } from './messages/say.ts'

export type { ShownJob } from './job-book.ts'

const name = `portico-jobs:${import.meta.env.BASE_URL}`
const channel = openChannel(name)
/** Jobs that this tab runs, or waits to run while another tab does. */
const runs = new Map<string, AbortController>()
/** Jobs that fail in this tab in a way that trying again cannot fix; a person may try all the same. */
const broken = new Set<string>()
/** How often (ms) the data that a job changes are refetched. */
const staleEvery = 4_000
/** A job that stopped for lack of a connection is tried again after this many ms. */
const tryAgainAfter = 20_000

let book: Promise<JobBook> | undefined

/** The jobs of this browser; on a shared computer they live in this tab only. */
export function jobBook(): Promise<JobBook> {
  book ??= openBook()
  return book
}

async function openBook(): Promise<JobBook> {
  const state = sessionState()
  const shared = state.status !== 'signed-out' && state.session.keep === 'memory'
  const store = shared ? undefined : await openJobStore(name).catch(() => undefined)
  const made = new JobBook(
    store ?? memoryJobStore(),
    (news) => store && channel?.postMessage(news),
    store !== undefined,
  )
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = newsIn(data)
    if (!news) return
    made.hear(news)
    follow(made)
  })
  onSession(() => {
    void wakeStuck(made).then(() => follow(made))
  })
  addEventListener('online', () => void wakeStuck(made).then(() => follow(made)))
  // A database that opens but cannot be read holds no job that could continue.
  await made.load().catch(() => {})
  follow(made)
  return made
}

export interface NewJob {
  kind: string
  profile: string
  title: string
  input: unknown
  rows: readonly Pick<JobRow, 'id' | 'label'>[]
}

/** Starts a job and resolves to its id. All rows are stored before the first one is sent. */
export async function startJob({ kind, profile, title, input, rows }: NewJob): Promise<string> {
  const made = await jobBook()
  const job: Job = {
    id: newKey(),
    kind,
    profile,
    title,
    input,
    state: 'running',
    created: Date.now(),
    rows: rows.map(({ id, label }) => ({ id, label, state: 'waiting' })),
  }
  await made.add(job)
  follow(made)
  return job.id
}

export const pauseJob = (id: string) => settle(id, 'paused')
export const cancelJob = (id: string) => settle(id, 'cancelled')
export const resumeJob = (id: string) => settle(id, 'running')

/** Removes a stopped job from the list. */
export const dismissJob = async (id: string) => (await jobBook()).remove(id)

/** Tries the failed rows again, and no others. */
export async function retryFailures(id: string): Promise<void> {
  const made = await jobBook()
  const job = made.get(id)
  if (!job) return
  const next = withFailuresWaiting(job.rows)
  await made.setRows(
    id,
    [...next.entries()].filter(([index]) => job.rows[index]?.state === 'failed'),
  )
  await settle(id, 'running')
}

async function settle(id: string, state: Job['state']): Promise<void> {
  const made = await jobBook()
  broken.delete(id)
  await made.change(id, { state, reason: undefined })
  follow(made)
}

/** A job that stopped by itself continues by itself, once the cause may be over. */
async function wakeStuck(made: JobBook): Promise<void> {
  for (const { id, state, reason, profile } of made.all()) {
    if (state === 'paused' && reason !== undefined && isMine(profile) && !broken.has(id))
      await made.change(id, { state: 'running' })
  }
}

const isMine = (profile: string): boolean => {
  const state = sessionState()
  return state.status === 'open' && state.session.profileId === profile
}

/** Runs in this tab what should run and no other tab runs; stops what should not run. */
function follow(made: JobBook): void {
  for (const [id, controller] of runs) {
    const job = made.get(id)
    if (job?.state !== 'running' || !isMine(job.profile)) controller.abort()
  }
  for (const { id, state, profile } of made.all()) {
    if (state !== 'running' || !isMine(profile) || runs.has(id) || broken.has(id)) continue
    const controller = new AbortController()
    runs.set(id, controller)
    void hold(made, id, controller).finally(() => {
      runs.delete(id)
      // Checks again for changes that came while this run was stopping.
      follow(made)
    })
  }
}

/** Lets one tab at a time run a job; the next in line takes over as soon as that tab is gone. Never rejects. */
async function hold(made: JobBook, id: string, { signal }: AbortController): Promise<void> {
  try {
    await withLock(`${name}:${id}`, signal, () => runHere(made, id, signal))
  } catch (error) {
    if (!signal.aborted) await stopBroken(made, id, error)
  }
}

/** A job that cannot run stops and says why: tried again at once, it would fail again without end. */
async function stopBroken(made: JobBook, id: string, error: unknown): Promise<void> {
  broken.add(id)
  const passing = error instanceof ApiError && error.retryable
  const reason = error instanceof ApiError ? error.title : whyBroken(error)
  await made.change(id, { state: 'paused', reason }).catch(() => {
    // The stop cannot be stored either, so this tab remembers not to run it again.
  })
  if (!passing) return
  setTimeout(() => {
    broken.delete(id)
    void wakeStuck(made).then(() => follow(made))
  }, tryAgainAfter)
}

const whyBroken = (error: unknown): string =>
  error instanceof UnknownJob ? say.versionCannotGoOn() : say.browserCouldNotKeep()

async function runHere(made: JobBook, id: string, signal: AbortSignal): Promise<void> {
  // Another tab may have done more rows since this one last heard of it.
  await made.load()
  const job = made.get(id)
  if (job?.state !== 'running') return
  const kind = await jobKind(job.kind)
  const work = openWork(kind, job.input)
  const { account_plan: plan } = await fetchCurrent(profiles.current())
  const stale = staleTeller(kind.invalidates(job.profile))
  const world = {
    interval: intervalFor(kind.perMinute[planFrom(plan)]),
    wait: pause,
    keepRow: async (jobId: string, index: number, row: JobRow) => {
      await made.setRows(jobId, [[index, row]])
      if (row.state === 'done') stale.soon()
    },
  }
  const end = await runJob(job, work, world, signal)
  stale.now()
  if (end.ended === 'finished') await made.change(id, { state: 'finished' })
  if (end.ended === 'stuck' && !signal.aborted) {
    await made.change(id, { state: 'paused', reason: end.reason })
    setTimeout(() => void wakeStuck(made).then(() => follow(made)), tryAgainAfter)
  }
}

function openWork(kind: JobKind, input: unknown): RowWork {
  try {
    return kind.open(input)
  } catch (cause) {
    throw new UnknownJob(`what was kept of ${kind.kind} does not fit`, { cause })
  }
}

function staleTeller(keys: Parameters<typeof invalidate>[0]) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const now = () => {
    clearTimeout(timer)
    timer = undefined
    void invalidate(keys)
  }
  return { now, soon: () => (timer ??= setTimeout(now, staleEvery)) }
}
