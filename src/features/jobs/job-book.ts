import { countsOf, ratePerMinute, type Job, type JobCounts, type JobRow } from './job.ts'
import { noteJobs } from './job-flag.ts'
import type { JobNews } from './job-news.ts'
import type { JobStore } from './job-store.ts'

/** A job with its counts, so that no view has to count ten thousand rows. */
export interface ShownJob extends Job {
  counts: JobCounts
  /** Rows per minute; undefined until a few are done. */
  rate: number | undefined
}

/** How often (ms) views and other tabs are told about rows. */
const every = 250

/** The jobs of this browser as this tab knows them, and the only place that changes them. */
export class JobBook {
  #jobs = new Map<string, Job>()
  #ends = new Map<string, number[]>()
  #unsaid = new Map<string, Map<number, JobRow>>()
  #flushing = false
  #shown: readonly ShownJob[] = []
  #listeners = new Set<() => void>()
  readonly store: JobStore
  readonly #tell: (news: JobNews) => void
  readonly #kept: boolean

  constructor(store: JobStore, tell: (news: JobNews) => void, kept: boolean) {
    this.store = store
    this.#tell = tell
    this.#kept = kept
  }

  async load(): Promise<void> {
    for (const job of await this.store.list()) this.#jobs.set(job.id, job)
    this.#publish()
  }

  get(id: string): Job | undefined {
    return this.#jobs.get(id)
  }

  all(): Job[] {
    return [...this.#jobs.values()]
  }

  shown = (): readonly ShownJob[] => this.#shown

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async add(job: Job): Promise<void> {
    await this.store.add(job)
    this.#jobs.set(job.id, job)
    this.#tell({ type: 'added', id: job.id })
    this.#publish()
  }

  async remove(id: string): Promise<void> {
    await this.store.remove(id)
    this.#jobs.delete(id)
    this.#tell({ type: 'removed', id })
    this.#publish()
  }

  /** Changes everything but the rows. `reason: undefined` removes the reason. */
  async change(id: string, changes: Pick<Job, 'state'> & { reason?: string | undefined }): Promise<void> {
    const job = this.#jobs.get(id)
    if (!job) return
    const { rows, reason: _, ...rest } = job
    const head = { ...rest, state: changes.state, ...(changes.reason === undefined ? {} : { reason: changes.reason }) }
    await this.store.saveHead(head)
    this.#jobs.set(id, { ...head, rows })
    this.#tell({ type: 'head', id, head })
    this.#publish()
  }

  /** Resolves when the rows are stored. */
  async setRows(id: string, rows: readonly (readonly [number, JobRow])[]): Promise<void> {
    await this.store.saveRows(id, rows)
    this.#take(id, rows)
    const unsaid = this.#unsaid.get(id) ?? new Map<number, JobRow>()
    for (const [index, row] of rows) unsaid.set(index, row)
    this.#unsaid.set(id, unsaid)
    if (this.#flushing) return
    this.#flushing = true
    setTimeout(() => this.#flush(), every)
  }

  /** Takes over news from another tab, without storing them again. */
  hear(news: JobNews): void {
    const job = this.#jobs.get(news.id)
    if (news.type === 'added') void this.load()
    else if (news.type === 'removed') this.#jobs.delete(news.id)
    else if (news.type === 'head' && job) this.#jobs.set(news.id, { ...news.head, rows: job.rows })
    else if (news.type === 'rows') this.#take(news.id, news.rows)
    this.#publish()
  }

  #take(id: string, rows: readonly (readonly [number, JobRow])[]): void {
    const job = this.#jobs.get(id)
    if (!job) return
    const next = [...job.rows]
    const ends = this.#ends.get(id) ?? []
    for (const [index, row] of rows) {
      // Another version may number rows differently: a hole among them would break every view.
      if (!(index in next)) continue
      next[index] = row
      if (row.state === 'done' || row.state === 'failed' || row.state === 'skipped') ends.push(Date.now())
    }
    this.#ends.set(id, ends.slice(-2_000))
    this.#jobs.set(id, { ...job, rows: next })
  }

  #flush(): void {
    this.#flushing = false
    for (const [id, rows] of this.#unsaid) this.#tell({ type: 'rows', id, rows: [...rows] })
    this.#unsaid.clear()
    this.#publish()
  }

  #rateOf({ id, state }: Job): number | undefined {
    return state === 'running' ? ratePerMinute(this.#ends.get(id) ?? [], Date.now()) : undefined
  }

  #publish(): void {
    this.#shown = this.all().map((job) => Object.assign({ counts: countsOf(job), rate: this.#rateOf(job) }, job))
    noteJobs(this.#shown.length > 0, this.#kept)
    for (const listener of this.#listeners) listener()
  }
}
