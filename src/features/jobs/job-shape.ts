import * as z from 'zod/mini'
import type { Job, JobRow } from './job.ts'

const stored = z.object({
  id: z.string(),
  label: z.string(),
  state: z.enum(['waiting', 'sent', 'done', 'failed', 'skipped']),
  message: z.catch(z.optional(z.string()), undefined),
  unsure: z.catch(z.optional(z.literal(true)), undefined),
  doubles: z.catch(z.optional(z.array(z.string())), undefined),
})

/** One row. Keys without a value are left out, because jobs are compared with what other tabs report. */
export const rowSchema = z.pipe(
  stored,
  z.transform(({ message, unsure, doubles, ...row }: z.infer<typeof stored>): JobRow => ({
    ...row,
    ...(message === undefined ? {} : { message }),
    ...(unsure === undefined ? {} : { unsure }),
    ...(doubles === undefined ? {} : { doubles }),
  })),
)

const job = z.object({
  id: z.string(),
  kind: z.string(),
  profile: z.string(),
  title: z.string(),
  input: z.unknown(),
  state: z.enum(['running', 'paused', 'cancelled', 'finished']),
  reason: z.catch(z.optional(z.string()), undefined),
  created: z.number(),
  rows: z.array(rowSchema),
})

/** A stored job, of this version or another. Undefined when it is none. Only its kind can tell whether `input` fits. */
export function jobIn(value: unknown): Job | undefined {
  const read = z.safeParse(job, value)
  if (!read.success) return undefined
  const { reason, ...rest } = read.data
  return { ...rest, ...(reason === undefined ? {} : { reason }) }
}
