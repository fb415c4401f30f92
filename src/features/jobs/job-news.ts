import * as z from 'zod/mini'
import type { Job, JobRow } from './job.ts'
import { jobIn, rowSchema } from './job-shape.ts'

/** What one tab tells the others about a job. */
export type JobNews =
  | { type: 'rows'; id: string; rows: (readonly [number, JobRow])[] }
  | { type: 'head'; id: string; head: Omit<Job, 'rows'> }
  | { type: 'added' | 'removed'; id: string }

const plain = z.object({ type: z.enum(['added', 'removed']), id: z.string() })
const rows = z.object({ type: z.literal('rows'), id: z.string(), rows: z.array(z.tuple([z.number(), rowSchema])) })
const head = z.object({ type: z.literal('head'), id: z.string(), head: z.looseObject({}) })

/** Reads news from another tab, which may run another version. Undefined when they make no sense. */
export function newsIn(data: unknown): JobNews | undefined {
  const one = z.safeParse(plain, data)
  if (one.success) return one.data
  const some = z.safeParse(rows, data)
  if (some.success) return some.data
  const other = z.safeParse(head, data)
  const job = other.success ? jobIn({ ...other.data.head, rows: [] }) : undefined
  if (!other.success || !job) return undefined
  const { rows: _, ...rest } = job
  return { type: 'head', id: other.data.id, head: rest }
}
