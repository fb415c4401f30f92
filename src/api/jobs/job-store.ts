import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Job, JobRow } from './job.ts'

type JobHead = Omit<Job, 'rows'>

/** Where jobs are kept: a row at a time, because a job of ten thousand rows is written to ten thousand times. */
export interface JobStore {
  /** Every kept job, oldest first. */
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

/** Jobs in the browser's database: they outlive a reload and a closed tab. Rejects where the browser refuses one. */
export async function openJobStore(name: string): Promise<JobStore> {
  const db = await openDB<Tables>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('jobs', { keyPath: 'id' })
      fresh.createObjectStore('rows', { keyPath: ['job', 'index'] })
    },
  })
  const rowsOf = (jobId: string) => IDBKeyRange.bound([jobId, 0], [jobId, Infinity])
  return {
    async list() {
      const tx = db.transaction(['jobs', 'rows'])
      const heads = await tx.objectStore('jobs').getAll()
      const jobs = await Promise.all(
        heads.map(async (head) => {
          const rows = await tx.objectStore('rows').getAll(rowsOf(head.id))
          return Object.assign(head, { rows: rows.map(({ row }) => row) })
        }),
      )
      await tx.done
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
    async remove(jobId) {
      const tx = db.transaction(['jobs', 'rows'], 'readwrite')
      await Promise.all([tx.objectStore('jobs').delete(jobId), tx.objectStore('rows').delete(rowsOf(jobId)), tx.done])
    },
  }
}

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
