import * as z from 'zod/mini'
import type { Region } from './regions.ts'

const publicRegions: Region[] = [
  { id: 'us-e1', name: 'US East', api: 'https://api.us-e1.tago.io' },
  { id: 'eu-w1', name: 'EU West', api: 'https://api.eu-w1.tago.io' },
]

const configSchema = z.object({
  name: z.catch(z.string(), 'Portico'),
  /** What the sign-in page offers first. `connect-only` offers no demo. */
  mode: z.catch(z.enum(['demo', 'connect', 'connect-only']), 'demo'),
  regions: z.catch(z.array(z.object({ id: z.string(), name: z.string(), api: z.string() })), publicRegions),
  docs: z.catch(z.string(), 'https://docs.tago.io/docs/tagoio'),
  /** TagoIO's own admin, for what the API cannot do: changing the e-mail address, billing. */
  admin: z.catch(z.string(), 'https://admin.tago.io'),
})

/** What an operator can set without a rebuild, in `config.json` beside the page. */
export type Config = z.infer<typeof configSchema>

const defaults: Config = configSchema.parse({})
let loading: Promise<Config> | undefined

/** The run-time configuration. A missing or malformed file gives the defaults, never an error. */
export function loadConfig(): Promise<Config> {
  loading ??= fetch(`${import.meta.env.BASE_URL}config.json`, { credentials: 'same-origin' })
    .then(async (answer) => (answer.ok ? configSchema.parse(await answer.json()) : defaults))
    .catch(() => defaults)
  return loading
}
