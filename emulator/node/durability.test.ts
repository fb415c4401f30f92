import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { demoTokens } from '../seed/people/personas.ts'
import { openFileDatabase } from './file.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

/** Starts the command line host as a process of its own and waits for its address. */
async function host(file: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', main, '--port', '0', '--data', file, '--users', '30', '--no-limits'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  for await (const chunk of child.stdout) {
    said += String(chunk)
    const url = /emulated: (\S+)\n/.exec(said)?.[1]
    if (url) return { url, child }
  }
  throw new Error(`the host did not start: ${said}`)
}

async function create(url: string, email: string): Promise<boolean> {
  const body = JSON.stringify({
    name: 'Nova',
    email,
    password: 'secret-1',
    timezone: 'UTC',
    tags: [{ key: 'k', value: email }],
  })
  const answer = await fetch(`${url}/run/users`, { method: 'POST', headers: { token: demoTokens.full }, body }).catch(
    () => null,
  )
  return answer?.status === 200
}

test('kill -9 loses no acknowledged write', { timeout: 180_000 }, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'portico-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  const file = join(directory, 'data.sqlite')
  const acknowledged: string[] = []

  // Five times 200 writes, each time cut short at another point, early and late.
  for (let round = 0; round < 5; round += 1) {
    const { url, child } = await host(file)
    const dead = once(child, 'exit')
    let done = 0
    // Four writers at once; the process is killed between two of their answers, the rest are under way.
    const writer = async (name: number) => {
      for (let count = 0; count < 50; count += 1) {
        const email = `nova-${round}-${name}-${count}@test.example`
        if (!(await create(url, email))) return
        acknowledged.push(email)
        if ((done += 1) === 40 + round * 26) child.kill('SIGKILL')
      }
    }
    await Promise.all([0, 1, 2, 3].map(writer))
    await dead
  }

  expect(acknowledged.length).toBeGreaterThanOrEqual(460)
  expect(existsSync(`${file}.lock`)).toBe(true)
  const { db } = await openFileDatabase(file)
  const stored = new Set(db.all<{ email: string }>('SELECT email FROM run_user').map(({ email }) => email))
  expect(acknowledged.filter((email) => !stored.has(email))).toEqual([])
  expect(db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  const [counts] = db.all<{ users: number; texts: number; events: number }>(
    `SELECT (SELECT count(*) FROM run_user WHERE email LIKE 'nova-%') AS users, (SELECT count(*) FROM audit_event WHERE actor_token IS NOT NULL) AS events,
       (SELECT count(*) FROM run_user_text WHERE run_user_text MATCH '"nov" AND "ova" AND "va-"') AS texts`,
  )
  expect([counts?.texts, counts?.events]).toEqual([counts?.users, counts?.users])
  await expect(openFileDatabase(file)).rejects.toThrow('already open')
  db.close()
  expect(existsSync(`${file}.lock`)).toBe(false)
})
