import { createEmulator } from '#emulator/api.ts'
import { demoTokens } from '#emulator/seed/people/personas.ts'
import type { Database, SqlValue } from '#emulator/store/db.ts'
import { openMemoryDatabase } from '#emulator/store/memory.ts'

/** The requests that pages make to a large portal. */
const lists: Readonly<Record<string, string>> = {
  plain: '',
  'name, common': 'filter[name]=*an*',
  'name, rare': 'filter[name]=*kestrel*',
  'name, nobody': 'filter[name]=*zzzqx*',
  tag: 'filter[tags][0][key]=role&filter[tags][0][value]=operator',
  'tag and name': 'filter[tags][0][key]=role&filter[tags][0][value]=admin&filter[name]=*kestrel*',
  language: 'filter[language]=he',
  inactive: 'filter[active]=false&orderBy=created_at,desc',
  'last login': 'orderBy=last_login,desc',
  'deep page': 'page=1900',
  'deep page by login': 'page=1900&orderBy=last_login,desc',
}

const rounds = 30
const warmUp = 3

interface Recorded {
  sql: string
  values: readonly SqlValue[]
}

/** The same database, but each SQL query is recorded, so that it can be run again without the API around it. */
function recording(db: Database, notes: Recorded[]): Database {
  return {
    ...db,
    all: (sql, values = []) => {
      notes.push({ sql, values })
      return db.all(sql, values)
    },
    one: (sql, values = []) => {
      notes.push({ sql, values })
      return db.one(sql, values)
    },
  }
}

function percentiles(times: number[]): { p50: number; p95: number } {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

async function time(count: number, work: (index: number) => unknown) {
  const times: number[] = []
  for (let index = 0; index < count + warmUp; index += 1) {
    const start = performance.now()
    await work(index)
    if (index >= warmUp) times.push(performance.now() - start)
  }
  return percentiles(times)
}

/**
 * Prints p50 and p95 in milliseconds of lists and creates at `users` run users, in process, and the ratio to the very same
 * SQL run without the API. Times are noisy on a busy machine; the ratio is not.
 */
export async function benchEmulator(users = 100_000): Promise<void> {
  const notes: Recorded[] = []
  const db = recording(await openMemoryDatabase(), notes)
  const seeding = performance.now()
  const emulator = await createEmulator({ db, users, rateLimits: false })
  console.log(`\nEmulator, ${users} users: made in ${((performance.now() - seeding) / 1_000).toFixed(1)} s`)
  console.log(
    `${'list of 50'.padEnd(20)} ${'p50 ms'.padStart(8)} ${'p95 ms'.padStart(8)} ${'of SQL: p50'.padStart(12)} p95`,
  )

  const send = async (path: string, body?: object) => {
    const answer = await emulator.fetch(
      new Request(`http://emulator.invalid${path}`, {
        headers: { token: demoTokens.full },
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      }),
    )
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${text}`)
  }
  const print = (name: string, { p50, p95 }: { p50: number; p95: number }, ratio: string) =>
    console.log(`${name.padEnd(20)} ${p50.toFixed(1).padStart(8)} ${p95.toFixed(1).padStart(8)} ${ratio.padStart(8)}`)

  const fields = ['id', 'name', 'email', 'active', 'tags', 'last_login'].map((field, at) => `fields[${at}]=${field}`)
  for (const [name, query] of Object.entries(lists)) {
    const path = `/run/users?${fields.join('&')}&amount=50&${query}`
    const served = await time(rounds, () => send(path))
    notes.length = 0
    await send(path)
    const queries = notes.filter(({ sql }) => sql.startsWith('SELECT'))
    const direct = await time(rounds, () => queries.map(({ sql, values }) => db.all(sql, values)))
    const ratio = (at: 'p50' | 'p95') => `${(served[at] / direct[at]).toFixed(1)} x`.padStart(8)
    print(name, served, `${ratio('p50')} ${ratio('p95')}`)
  }
  const person = (index: number) => ({
    name: `Nova ${index}`,
    email: `nova-${index}@test.example`,
    password: 'secret-1',
    timezone: 'UTC',
    tags: [{ key: 'role', value: 'tester' }],
  })
  print('create', await time(rounds * 3, (index) => send('/run/users', person(index))), '')
  emulator.close()
}
