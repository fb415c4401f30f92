/* oxlint-disable typescript/no-unnecessary-type-parameters, typescript/no-unsafe-type-assertion --
   a test states the type of the answer it asks for */
import { onTestFinished, vi } from 'vitest'
import { createEmulator, type Emulator, type EmulatorOptions } from '../api.ts'
import { demoTokens } from '../seed/people/personas.ts'
import type { Database } from '../store/db.ts'
import { openMemoryDatabase } from '../store/memory.ts'
import { copyingDatabase } from './copy-database.ts'

// On a busy machine a right answer can take long; a request that hangs still takes longer.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

interface Answer<Result> {
  http: number
  status: boolean
  result: Result
  message: string
}

export interface TestEmulator {
  emulator: Emulator
  db: Database
  /** Errors a handler threw; stays empty in a healthy emulator. */
  unexpected: unknown[]
  /** One request, e.g. `call('GET /run/users?amount=1')`; with the full production token unless told otherwise. */
  call<Result = unknown>(
    route: string,
    options?: { token?: string | null; body?: unknown; raw?: string; headers?: Record<string, string> },
  ): Promise<Answer<Result>>
  /** The result of a request that must succeed. */
  result<Result>(route: string, body?: unknown): Promise<Result>
}

/** A seeded emulator in memory, closed when the test ends. Without rate limits unless asked for. */
export async function testEmulator(options: Partial<EmulatorOptions> = {}): Promise<TestEmulator> {
  const made = await openTestEmulator(options)
  onTestFinished(() => made.emulator.close())
  return made
}

/** The same, but nothing happened before: no audit events, no used services, and nobody was granted anything. */
export async function newbornEmulator(options: Partial<EmulatorOptions> = {}): Promise<TestEmulator> {
  const made = await testEmulator(options)
  made.db.script(
    `DELETE FROM audit_event; DELETE FROM outbox; DELETE FROM usage; DELETE FROM resource WHERE kind = 'access_management'`,
  )
  return made
}

const copies = new Map<string, Promise<() => Database>>()

/**
 * Data that differ by size and plan only are created once for a file of tests and copied; another clock creates its
 * own.
 */
async function seeded({ users = 20, plan = 'scale', now }: Partial<EmulatorOptions>): Promise<Database> {
  if (now) return openMemoryDatabase()
  const key = `${users} ${plan}`
  const made = copies.get(key) ?? copyingDatabase(async (db) => void (await createEmulator({ db, users, plan })))
  copies.set(key, made)
  return (await made)()
}

/** The same for a whole file of tests; the caller closes it. */
export async function openTestEmulator(options: Partial<EmulatorOptions> = {}): Promise<TestEmulator> {
  const db = options.db ?? (await seeded(options))
  const unexpected: unknown[] = []
  const emulator = await createEmulator({
    users: 20,
    rateLimits: false,
    onUnexpected: (error) => unexpected.push(error),
    ...options,
    db,
  })

  async function call<Result>(
    route: string,
    { token = demoTokens.full, body, raw, headers }: Parameters<TestEmulator['call']>[1] = {},
  ) {
    const [method = 'GET', ...path] = route.split(' ')
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const response = await emulator.fetch(
      new Request(`http://emulator.invalid${path.join(' ')}`, {
        method,
        headers: { ...(token === null ? {} : { token }), ...headers },
        ...(text === undefined ? {} : { body: text }),
      }),
    )
    const envelope = (await response.json()) as Omit<Answer<Result>, 'http'>
    return { http: response.status, ...envelope }
  }

  return {
    emulator,
    db,
    unexpected,
    call,
    async result(route, body) {
      const answer = await call(route, body === undefined ? {} : { body })
      if (!answer.status) throw new Error(`${route}: ${answer.http} ${answer.message}`)
      return answer.result as never
    },
  }
}
