import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { keyOf, setAside } from '#lib/storage/kept.ts'
import type { Job, JobRow } from './job.ts'
import { jobIn } from './job-shape.ts'
import { say } from './messages/say.ts'

type JobHead = Omit<Job, 'rows'>

/** Where jobs are stored: row by row, because a job of ten thousand rows is written ten thousand times. */
export interface JobStore {
  /** Every stored job, oldest first. */
  list(): Promise<Job[]>
  add(job: Job): Promise<void>
  saveHead(head: JobHead): Promise<void>
  saveRows(jobId: string, rows: readonly (readonly [index: number, row: JobRow])[]): Promise<void>
  remove(jobId: string): Promise<void>
}

interface Tables extends DBSchema {
  jobs: { key: string; value: JobHead }
  rows: { key: [string, number]; value: { job: string; index: number; row: JobRow } }
}

/** How many characters of an unreadable job are set aside. */
const most = 50_000

/**
 * Jobs in the browser's database: they outlive a reload and a closed tab. Rejects where the browser refuses a database.
 */
export async function openJobStore(name: string): Promise<JobStore> {
  const db = await openDB<Tables>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('jobs', { keyPath: 'id' })
      fresh.createObjectStore('rows', { keyPath: ['job', 'index'] })
    },
  })
  // A newer version of the app may want to change the tables; a tab that keeps the database open would block it.
  db.addEventListener('versionchange', () => db.close())
  const rowsOf = (jobId: string) => IDBKeyRange.bound([jobId, 0], [jobId, Infinity])
  const remove = async (jobId: string) => {
    const tx = db.transaction(['jobs', 'rows'], 'readwrite')
    await Promise.all([tx.objectStore('jobs').delete(jobId), tx.objectStore('rows').delete(rowsOf(jobId)), tx.done])
  }
  return {
    async list() {
      const tx = db.transaction(['jobs', 'rows'])
      const heads: JobHead[] = await tx.objectStore('jobs').getAll()
      const stored = await Promise.all(
        heads.map(async (head) => {
          const rows: unknown[] = await tx.objectStore('rows').getAll(rowsOf(head.id))
          return { id: head.id, job: { ...head, rows: rows.map(rowIn) } }
        }),
      )
      await tx.done
      const jobs: Job[] = []
      for (const { id, job } of stored) {
        const read = jobIn(job)
        if (read) jobs.push(read)
        else {
          setAside('local', keyOf('job', id), JSON.stringify(job).slice(0, most), say.aJob())
          await remove(id)
        }
      }
      return jobs.toSorted((one, other) => one.created - other.created)
    },
    async add({ rows, ...head }) {
      await writeRows(db, head.id, [...rows.entries()], head)
    },
    async saveHead(head) {
      await db.put('jobs', head)
    },
    async saveRows(jobId, rows) {
      await writeRows(db, jobId, rows)
    },
    remove,
  }
}

const rowIn = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'row') : undefined

async function writeRows(
  db: IDBPDatabase<Tables>,
  job: string,
  rows: readonly (readonly [number, JobRow])[],
  head?: JobHead,
): Promise<void> {
  const tx = db.transaction(['jobs', 'rows'], 'readwrite')
  const writes: Promise<unknown>[] = rows.map(([index, row]) => tx.objectStore('rows').put({ job, index, row }))
  if (head) writes.push(tx.objectStore('jobs').put(head))
  await Promise.all([...writes, tx.done])
}

/** Jobs that end with the tab: on a shared computer, and where the browser refuses a database. */
export function memoryJobStore(): JobStore {
  const jobs = new Map<string, Job>()
  return {
    list: async () => [...jobs.values()],
    add: async (job) => void jobs.set(job.id, job),
    saveHead: async (head) => {
      const job = jobs.get(head.id)
      if (job) jobs.set(head.id, { ...head, rows: job.rows })
    },
    saveRows: async (jobId, rows) => {
      const job = jobs.get(jobId)
      if (!job) return
      const next = [...job.rows]
      for (const [index, row] of rows) next[index] = row
      jobs.set(jobId, { ...job, rows: next })
    },
    remove: async (jobId) => void jobs.delete(jobId),
  }
}
