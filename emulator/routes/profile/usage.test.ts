import { describe, expect, test } from 'vitest'
import { spendFrom } from '#emulator/rules/spend.ts'
import { accountIds, profileIds } from '#emulator/seed/people/personas.ts'
import { countProfileData } from '#emulator/store/device-data.ts'
import { fileStorage } from '#emulator/store/files.ts'
import { moveLevel } from '#emulator/store/account/levels.ts'
import { cycleOf } from '#emulator/store/profile/usage.ts'
import { testEmulator } from '#emulator/testing/in-process.ts'
import { mails } from '#emulator/testing/people.ts'

interface Summary {
  limit: Record<string, number>
  limit_used: Record<string, number>
  amount: Record<string, number>
}

const { production, sandbox, shared } = profileIds
const user = { name: 'Nova', email: 'nova@test.example', password: 'secret-1', timezone: 'UTC' }
const policy = {
  name: 'One',
  targets: [['run_user']],
  permissions: [{ effect: 'allow', action: ['access'], resource: ['device'] }],
}

describe('the summary (contract 5.3)', () => {
  test('counts what is stored', async () => {
    const api = await testEmulator()
    const amount = async () => (await api.result<Summary>('GET /profile/current/summary?onlyAmount=true')).amount
    const before = await amount()
    const { user: id } = await api.result<{ user: string }>('POST /run/users', user)
    const { am_id } = await api.result<{ am_id: string }>('POST /am', policy)
    expect(await amount()).toEqual({
      ...before,
      run_users: (before['run_users'] ?? 0) + 1,
      am: (before['am'] ?? 0) + 1,
    })
    await api.result(`DELETE /run/users/${id}`)
    await api.result(`DELETE /am/${am_id}`)
    expect(await amount()).toEqual(before)
  })

  test('starts counted services anew with the billing month, and keeps levels', async () => {
    let now = Date.now()
    const api = await testEmulator({ now: () => now })
    const used = async () => (await api.result<Summary>(`GET /profile/${production}/summary`)).limit_used
    const before = await used()
    expect(before['file_storage']).toBeCloseTo(612.47 + fileStorage(api.db, production), 1)
    expect(before).toMatchObject({
      analysis: 273.42,
      sms: 0,
      run_users: 20,
      data_records: 151_242 + countProfileData(api.db, production),
    })
    now = cycleOf(api.db, production, now).end - 1
    expect(await used()).toEqual(before)
    now += 1
    expect(await used()).toEqual({
      ...before,
      input: 0,
      output: 0,
      email: 0,
      analysis: 0,
      push_notification: 0,
      dashboard_output: 0,
    })
  })

  test('is the same for a team member; nobody else sees it', async () => {
    const api = await testEmulator()
    expect(await api.result(`GET /profile/${shared}/summary`)).toMatchObject({ tago_run: 'hillside.tago.run' })
    expect(await api.call(`GET /profile/${profileIds.invited}/summary`)).toMatchObject({
      http: 404,
      message: 'Profile Not Found',
    })
  })
})

describe('allocations (docs/usage.md)', () => {
  test('a service is used until nothing is left, and again in the next billing month', async () => {
    const now = Date.now()
    const api = await testEmulator({ now: () => now })
    const used = async () => (await api.result<Summary>(`GET /profile/${sandbox}/summary`)).limit_used['email']
    spendFrom(api.db, sandbox, 'email', 49, now)
    expect(() => spendFrom(api.db, sandbox, 'email', 2, now)).toThrow(
      'You have exceeded the maximum limit of E-mail (50)',
    )
    expect(await used()).toBe(49)
    spendFrom(api.db, sandbox, 'email', 1, now)
    expect(() => spendFrom(api.db, sandbox, 'email', 1, now)).toThrow(expect.objectContaining({ status: 402 }))
    spendFrom(api.db, sandbox, 'email', 0, now)
    expect(await used()).toBe(50)
    const { end } = cycleOf(api.db, sandbox, now)
    spendFrom(api.db, sandbox, 'email', 50, end)
    expect(() => spendFrom(api.db, sandbox, 'email', 1, end)).toThrow('(50)')
  })

  test('the owner is told at 80, 90 and 100 %', async () => {
    const now = Date.now()
    const api = await testEmulator({ now: () => now })
    const told = async () =>
      (await api.result<{ title: string; read: boolean }[]>('GET /notification'))
        .filter(({ title }) => title.startsWith('E-mail'))
        .map(({ title }) => title)
    spendFrom(api.db, sandbox, 'email', 39, now)
    expect(await told()).toEqual([])
    spendFrom(api.db, sandbox, 'email', 1, now)
    spendFrom(api.db, sandbox, 'email', 1, now)
    spendFrom(api.db, sandbox, 'email', 9, now)
    expect((await told()).toSorted()).toEqual(['E-mail at 100 %', 'E-mail at 80 %'])
    const [mail] = await mails(api)
    expect(mail?.body).toBe('Riverbend Sandbox used 100 % of what it is allocated of E-mail in this billing month.')
  })

  test('dashboards have a limit of the plan', async () => {
    const api = await testEmulator({ plan: 'free' })
    const now = Date.now()
    spendFrom(api.db, sandbox, 'dashboard_output', 3_000_000, now)
    expect(() => spendFrom(api.db, sandbox, 'dashboard_output', 1, now)).toThrow('Dashboard output (3000000)')
  })

  test('hundredths of minutes add up', async () => {
    const api = await testEmulator()
    const now = Date.now()
    for (let count = 0; count < 3_000; count += 1) spendFrom(api.db, sandbox, 'analysis', 0.01, now)
    expect(() => spendFrom(api.db, sandbox, 'analysis', 0.01, now)).toThrow('Analysis (30)')
  })

  test('a level is what came minus what went', async () => {
    const api = await testEmulator()
    const now = Date.now()
    moveLevel(api.db, sandbox, 'data_records', 120, now)
    moveLevel(api.db, sandbox, 'data_records', -20, now)
    expect(await api.result(`GET /profile/${sandbox}/summary`)).toMatchObject({ limit_used: { data_records: 100 } })
  })
})

test('the owner is the one the billing month is counted from', async () => {
  const api = await testEmulator()
  const account = api.db.one<{ at: number }>('SELECT created_at AS at FROM account WHERE id = ?', [accountIds.owner])
  const { start } = cycleOf(api.db, production, Date.now())
  const [born, begun] = [new Date(account?.at ?? 0), new Date(start)]
  expect(begun.getUTCHours()).toBe(born.getUTCHours())
  expect(Date.now() - start).toBeGreaterThan(18 * 86_400_000)
  expect(Date.now() - start).toBeLessThan(24 * 86_400_000)
})
