import { serve } from '@hono/node-server'
import { stringify } from 'qs'
import { clientsFor, type Drive } from './clients.ts'
import { copyingDatabase } from '../copy-database.ts'
import { driveAccount } from './drive-account.ts'
import { driveDashboards } from './drive-dashboards.ts'
import { driveData } from './drive-data.ts'
import { drivePortal } from './drive-portal.ts'
import { exceptions } from './exceptions.ts'
import { unlike } from './like-sample.ts'
import type { Recorded } from './recorded.ts'
import { secrets } from './object-ids.ts'
import type { Scene } from './scene-type.ts'
import { openScene, setWholeScene } from './scene.ts'

const drives: Readonly<Record<string, Drive>> = { ...driveAccount, ...drivePortal, ...driveData, ...driveDashboards }

/** One request as it arrived. */
interface Wire {
  method: string
  path: string
  query: string
  body: string
  status: number
}

export interface Conformance {
  /** What is wrong with one recorded row; undefined when nothing is. */
  check(row: Recorded): Promise<string[]>
  close(): void
}

/** The query as the official client spells it (contract 1.6). */
const wireQuery = (row: Recorded): string => row.raw_query ?? stringify(row.query)
const wireBody = (row: Recorded): string =>
  row.body === null || row.body === undefined ? '' : JSON.stringify(row.body)

/** A host with fresh data for each row; the official client and the bare recorded request are run against it. */
export async function startConformance(): Promise<Conformance> {
  const copy = await copyingDatabase(setWholeScene)
  let scene: Scene | undefined
  let arrived: Wire[] = []

  async function answer(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url)
    const body = await request.clone().text()
    const response = scene ? await scene.emulator.fetch(request) : new Response(null, { status: 503 })
    arrived.push({ method: request.method, path: pathname, query: search.slice(1), body, status: response.status })
    return response
  }
  const server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((resolve) => server.once('listening', resolve))
  const address = server.address()
  const api = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const clients = clientsFor({ api, sse: `${api}/events` }, secrets)

  /** Fresh data, prepared for the row, and the row with their ids. */
  async function freshScene(row: Recorded): Promise<Recorded> {
    scene?.emulator.close()
    scene = await openScene(copy())
    await exceptions[row.sdk ?? row.path]?.before?.(scene)
    arrived = []
    return withActualIds(row, (await exceptions[row.sdk ?? row.path]?.actual?.(scene)) ?? {})
  }

  /** The client's own method sends the recorded bytes and resolves to something like the recorded result. */
  async function checkMethod(given: Recorded, drive: Drive): Promise<string[]> {
    const row = await freshScene(given)
    arrived = []
    const expected = exceptions[row.sdk ?? '']?.refused
    const problems: string[] = []
    try {
      const result: unknown = await drive(clients, row)
      if (expected !== undefined) problems.push(`was not refused with ${expected}`)
      else problems.push(...unlike(exceptions[row.sdk ?? '']?.sample ?? row.result, result))
    } catch (error) {
      if (expected === undefined)
        problems.push(`rejected: ${typeof error === 'string' ? error : JSON.stringify(error)}`)
    }
    const [wire, ...more] = arrived
    if (!wire || more.length > 0) return [...problems, `${arrived.length} requests instead of one`]
    if (`${wire.method} ${wire.path}` !== `${row.method} ${row.path}`) problems.push(`sent ${wire.method} ${wire.path}`)
    if (wire.query !== wireQuery(row)) problems.push(`query ${wire.query}`)
    if (wire.body !== wireBody(row)) problems.push(`body ${wire.body}`)
    if (expected !== undefined && wire.status !== expected) problems.push(`refused with ${wire.status}`)
    return problems
  }

  /** The recorded request, byte for byte, without any client. */
  async function checkRequest(given: Recorded): Promise<string[]> {
    const row = await freshScene(given)
    const query = wireQuery(row)
    const body = wireBody(row)
    const response = await fetch(`${api}${row.path}${query && `?${query}`}`, {
      method: row.method,
      headers: {
        ...(row.auth === 'none' ? {} : { token: tokenFor(row) }),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body } : {}),
    })
    const envelope: { status?: unknown; result?: unknown; message?: unknown } = JSON.parse(await response.text())
    const expected = exceptions[row.sdk ?? row.path]?.refused
    if (expected !== undefined) {
      const refused = envelope.status === false && typeof envelope.message === 'string' && response.status === expected
      return refused ? [] : [`answered ${response.status} instead of ${expected}`]
    }
    if (envelope.status !== true) return [`refused: ${response.status} ${String(envelope.message)}`]
    return unlike(exceptions[row.sdk ?? row.path]?.sample ?? row.result, envelope.result, 'answer')
  }

  return {
    async check(row) {
      const drive = row.sdk === null ? undefined : drives[row.sdk]
      if (row.sdk !== null && !drive) return ['no way to call it']
      return [...(drive ? await checkMethod(row, drive) : []), ...(await checkRequest(row))]
    },
    close() {
      server.close()
      scene?.emulator.close()
    },
  }
}

function withActualIds(row: Recorded, actual: Readonly<Record<string, string>>): Recorded {
  let text = JSON.stringify(row)
  for (const [recorded, id] of Object.entries(actual)) text = text.replaceAll(recorded, id)
  const replaced: Recorded = JSON.parse(text)
  return replaced
}

/** Whose token a row was recorded with, by the class of its method. */
function tokenFor({ sdk, path }: Recorded): string {
  if (sdk === null && path === '/info') return secrets.analysis
  if (sdk?.startsWith('RunUser.')) return secrets.runUser
  if (sdk?.startsWith('Device.')) return secrets.device
  if (sdk?.startsWith('Services.')) return secrets.analysis
  return sdk === 'account.passwordChange' ? secrets.mailed : secrets.profile
}
