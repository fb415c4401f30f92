import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server'
import { ServerResponse } from 'node:http'
import { createEmulator, type Emulator, type EmulatorOptions } from '../api.ts'
import type { Plan } from '../call.ts'
import { corsHeaders, failure } from '../envelope.ts'
import { ConnectionCut } from '../faults.ts'
import type { Database } from '../store/db.ts'
import { openMemoryDatabase } from '../store/memory.ts'
import { StorageLost } from '../store/storage-errors.ts'
import { controlHeader, type Door, isControl, turnedAway } from './door.ts'
import { openFileDatabase } from './file.ts'

/** A request that arrived. Tokens are in headers, which are not kept, and are removed from paths. */
interface RequestRecord {
  method: string
  path: string
  query: string
  /** 0 while it is being answered, and for a connection that was cut. */
  status: number
  /** Milliseconds since 1970 by the emulator's clock. */
  at: number
}

export interface ServerOptions {
  /** 0, and absent, mean any free port. */
  port?: number
  /** SQLite file; memory when absent. */
  data?: string
  /** An open database in place of a file, closed with the emulator. */
  db?: Database | undefined
  users?: number
  rateLimits?: boolean
  plan?: Plan
  now?: () => number
  /** Whether switching an authenticator app on answers with its key. */
  authenticatorKey?: boolean
  /** Empties the file and seeds again. */
  reset?: boolean
  /** 127.0.0.1 when absent. */
  host?: string
  /** Names it answers to besides those of this computer; everything is open under them, its control routes too. */
  allowHosts?: readonly string[]
  onUnexpected?: (error: unknown) => void
}

export interface RunningEmulator {
  url: string
  emulator: Emulator
  /** Where a damaged file of that name went; new data were made in its place. */
  setAside: string | undefined
  /** The last 5000, oldest first. */
  requests: RequestRecord[]
  close(): Promise<void>
}

const kept = 5_000
const pathOf = (request: Request): string => new URL(request.url).pathname
/** Routes with a secret in their path: tokens (contract 5.15, 10.4) and mailed links (4.5, 5.17). */
const withoutSecrets = (path: string): string =>
  path.replace(/\/(token|serviceauth|confirm|accept|decline)\/[^/]+$/, '/$1/…')

/** Refuses callers that may not ask, before anything is read; see door.ts. */
function refusal(request: Request, door: Door): Response | undefined {
  const header = (name: string) => request.headers.get(name) ?? undefined
  const words = turnedAway(
    {
      method: request.method,
      path: pathOf(request),
      host: header('host'),
      origin: header('origin'),
      site: header('sec-fetch-site'),
      contentType: header('content-type'),
      control: header(controlHeader),
    },
    door,
  )
  return words === undefined ? undefined : withoutCors(failure(403, words))
}

/** Answers that only this computer may have must not be readable by a page that asked anyway. */
function withoutCors(response: Response): Response {
  const headers = new Headers([...response.headers].filter(([name]) => !name.startsWith('access-control-')))
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('x-content-type-options', 'nosniff')
  return new Response(response.body, { status: response.status, headers })
}

/**
 * Breaks the connection in the middle of an answer. Without any byte of it, a browser takes a reused connection for a
 * stale one and repeats the request by itself, even a POST, so nobody would notice the fault.
 */
function cut(outgoing: HttpBindings['outgoing'] | Http2Bindings['outgoing']): void {
  if (!(outgoing instanceof ServerResponse)) return // this host speaks HTTP/1 only
  outgoing.writeHead(200, { ...corsHeaders, 'content-type': 'application/json', 'content-length': '1000' })
  outgoing.write('{', () => outgoing.destroy())
}

const brokenWords = (data: string | undefined, { why }: StorageLost): string =>
  why === 'damaged'
    ? `${data ?? 'The database'} is damaged. Start the emulator again: it keeps the file under another name and makes new data`
    : `${data ?? 'The database'} cannot be read or written`

/** Deletes a file that could not be filled, so that the next start finds nothing half done. */
async function openEmulator(data: string | undefined, rest: Omit<EmulatorOptions, 'db'>) {
  if (data === undefined) {
    return { emulator: await createEmulator({ ...rest, db: await openMemoryDatabase() }), setAside: undefined }
  }
  const { db, setAside, abandon } = await openFileDatabase(data)
  try {
    return { emulator: await createEmulator({ ...rest, db }), setAside }
  } catch (error) {
    abandon()
    throw error
  }
}

/** Serves the emulator over HTTP until closed. Rejects when the port or the file is taken. */
export async function startEmulator(options: ServerOptions = {}): Promise<RunningEmulator> {
  const { port = 0, data, db, host = '127.0.0.1', allowHosts = [], ...rest } = options
  const door: Door = { bound: host, allowed: allowHosts }
  const now = rest.now ?? Date.now
  const { emulator, setAside } = db
    ? { emulator: await createEmulator({ ...rest, db }), setAside: undefined }
    : await openEmulator(data, rest)
  const requests: RequestRecord[] = []

  async function answer(request: Request, { outgoing }: HttpBindings | Http2Bindings): Promise<Response> {
    const { pathname, search } = new URL(request.url)
    const record: RequestRecord = {
      method: request.method,
      path: withoutSecrets(pathname),
      // A signed link opens its file for whoever reads it.
      query: search.replace(/signature=[^&]*/, 'signature=…'),
      status: 0,
      at: now(),
    }
    requests.push(record)
    if (requests.length > kept) requests.shift()
    try {
      const response = refusal(request, door) ?? (await emulator.fetch(request))
      record.status = response.status
      return isControl(pathname) ? withoutCors(response) : response
    } catch (error) {
      if (error instanceof StorageLost) return failure(500, brokenWords(data, error))
      if (!(error instanceof ConnectionCut) && !request.signal.aborted) return failure(500, 'Sorry, Internal Error')
      cut(outgoing)
      return RESPONSE_ALREADY_SENT
    }
  }

  const server = serve({ fetch: (request, env) => answer(request, env), port, hostname: host })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  }).catch((error: unknown) => {
    emulator.close()
    throw error
  })
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    emulator,
    setAside,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          emulator.close()
          resolve()
        })
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
