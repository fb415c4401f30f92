import { flag, readBody, tagList, textOf, z } from '#emulator/rules/body.ts'

const runtimes = [
  'node', 'python', 'node-legacy', 'python-legacy', 'deno-rt2025', 'node-rt2025', 'python-rt2025', 'other',
] as const // prettier-ignore
const runtime = z.enum(runtimes, 'Invalid enum value')
const variable = z.object(
  { key: textOf(1, 200), value: z.union([textOf(0, 5_000), z.number(), z.boolean()], 'Invalid value') },
  'Expected object',
)
const create = z.object({
  name: textOf(1, 200),
  description: z.optional(z.nullable(textOf(0, 1_000))),
  active: z.optional(flag),
  run_on: z.optional(z.enum(['tago', 'external'], 'Invalid enum value')),
  interval: z.optional(textOf(1, 60)),
  runtime: z.optional(runtime),
  file_name: z.optional(z.nullable(textOf(0, 200))),
  variables: z.optional(
    z.array(variable, 'Expected array').check(z.maxLength(20, 'Array must contain at most 20 element(s)')),
  ),
  tags: z.optional(tagList),
})
/** The runtime is not read: only an upload changes it (contract 16). */
const edit = z.partial(z.omit(create, { runtime: true }))
const upload = z.object({ file: textOf(1, 12_000_000), file_name: textOf(1, 200), language: z.optional(runtime) })
const run = z.object({ scope: z.optional(z.unknown()) })

/** Body of `POST /analysis` (contract 16). Throws 400. */
export function createAnalysisBody(body: unknown) {
  const {
    run_on = 'tago',
    interval = 'never',
    runtime: chosen = 'node-legacy',
    variables = [],
    ...rest
  } = readBody(create, body)
  return { ...rest, run_on, interval, runtime: chosen, variables }
}

/** Throws 400. */
export const editAnalysisBody = (body: unknown) => readBody(edit, body)
/** Throws 400. */
export const uploadScriptBody = (body: unknown) => readBody(upload, body)
/** What a run is given, if anything. Throws 400. */
export const runBody = (body: unknown): unknown => readBody(run, body).scope
