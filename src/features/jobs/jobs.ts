import { ApiError } from '#api/http/errors.ts'
import { newKey } from '#lib/new-key.ts'
import { profiles } from '#api/profiles.ts'
import { invalidate, queryClient } from '#api/http/query-client.ts'
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

export type { ShownJob } from './job-book.ts'

const name = `portico-jobs:${import.meta.env.BASE_URL}`
const channel = openChannel(name)
/** Jobs this tab runs, or waits to run while another tab does. */
const runs = new Map<string, AbortController>()
/** Jobs that fail in this tab in a way that trying again does not mend; a person may try all the same. */
const broken = new Set<string>()
/** How often the screen hears that what a job changes is no longer true (ms). */
const staleEvery = 4_000
/** A job that stands still for want of a connection is tried again after this long (ms). */
const tryAgainAfter = 20_000

let book: Promise<JobBook> | undefined

/** The jobs of this browser; on a shared computer they live in this tab alone. */
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
  // A database that opens and then cannot be read holds no job that could go on.
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

/** Begins a job and answers with its id. The rows are kept before the first of them is sent. */
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

/** Takes a job that stands still off the list. */
export const dismissJob = async (id: string) => (await jobBook()).remove(id)

/** Tries the failed rows again, and none of the others. */
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

/** A job that stopped by itself goes on by itself, once what stopped it may be over. */
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

/** Runs in this tab what should run and no other tab runs; lets go of what should not. */
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
      // What changed while this run was letting go is seen now.
      follow(made)
    })
  }
}

/** One tab at a time runs a job; the next in line takes over the moment that tab is gone. Never rejects. */
async function hold(made: JobBook, id: string, { signal }: AbortController): Promise<void> {
  try {
    await withLock(`${name}:${id}`, signal, () => runHere(made, id, signal))
  } catch (error) {
    if (!signal.aborted) await stopBroken(made, id, error)
  }
}

/** A job that cannot be run stands still and says why: tried again at once it would only fail again, without an end. */
async function stopBroken(made: JobBook, id: string, error: unknown): Promise<void> {
  broken.add(id)
  const passing = error instanceof ApiError && error.retryable
  const reason = error instanceof ApiError ? error.title : whyBroken(error)
  await made.change(id, { state: 'paused', reason }).catch(() => {
    // It cannot be kept either; in this tab it is not run again.
  })
  if (!passing) return
  setTimeout(() => {
    broken.delete(id)
    void wakeStuck(made).then(() => follow(made))
  }, tryAgainAfter)
}

const whyBroken = (error: unknown): string =>
  error instanceof UnknownJob
    ? 'This version of Portico does not know how to go on with it'
    : 'This browser could not keep how far it is'

async function runHere(made: JobBook, id: string, signal: AbortSignal): Promise<void> {
  // Another tab may have brought it further since this one last heard of it.
  await made.load()
  const job = made.get(id)
  if (job?.state !== 'running') return
  const kind = await jobKind(job.kind)
  const work = openWork(kind, job.input)
  const { account_plan: plan } = await queryClient.fetchQuery(profiles.current())
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
