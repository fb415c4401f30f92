import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const recorded = z.object({
  /** The method of the official client, e.g. `run.listUsers`; null for what none wraps. */
  sdk: z.nullable(z.string()),
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
  path: z.string(),
  query: z.record(z.string(), z.unknown()),
  /** The query exactly as it was on the wire, where there was one. */
  raw_query: z.optional(z.string()),
  body: z.unknown(),
  /** A sample of what the method resolves to. */
  result: z.unknown(),
  auth: z.enum(['token', 'none']),
  note: z.optional(z.string()),
  /** False for routes of old clients, which nobody recorded. */
  recorded: z.boolean(),
})

/** One request of the official client as it went over the wire, with a sample of the answer. */
export type Recorded = z.output<typeof recorded>

/** All rows of the recording, in its order. */
export const recordedRequests: readonly Recorded[] = z
  .array(recorded)
  .parse(JSON.parse(readFileSync(new URL('recorded-requests.json', import.meta.url), 'utf8')))
