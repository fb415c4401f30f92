import { Account, Resources } from '@tago-io/sdk'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type RunningEmulator, startEmulator } from '../node/server.ts'
import { demoTokens, personas, profileIds } from '../seed/people/personas.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let running: RunningEmulator
let region: { api: string; sse: string }
let resources: Resources

beforeAll(async () => {
  running = await startEmulator({ users: 60 })
  region = { api: running.url, sse: `${running.url}/events` }
  resources = new Resources({ token: demoTokens.full, region })
})
afterAll(() => running.close())

const { email = '', password = '' } = personas[0] ?? {}

describe('the official SDK against the emulator', () => {
  test('signs in, takes a token and asks what it is', async () => {
    const login = await Account.login({ email, password, otp_type: 'email', pin_code: '' }, region)
    expect(login.profiles.map(({ name }) => name)).toContain('Riverbend Sandbox')
    const made = await Account.tokenCreate(
      { profile_id: profileIds.sandbox, email, password, pin_code: '', otp_type: 'email', name: 'SDK' },
      region,
    )
    const other = new Resources({ token: made.token, region })
    expect((await other.profiles.info('current')).info.id).toBe(profileIds.sandbox)
    expect(await other.run.listUsers({})).toEqual([])
  })

  test('reads and edits the account', async () => {
    expect(await resources.account.info()).toMatchObject({ email, plan: 'scale' })
    await resources.account.edit({ company: 'Elsewhere' })
    expect(await resources.account.info()).toMatchObject({ company: 'Elsewhere' })
  })

  test('reads profiles and their summary', async () => {
    expect((await resources.profiles.list()).map(({ id }) => id)).toEqual([
      profileIds.production,
      profileIds.sandbox,
      profileIds.shared,
    ])
    const summary = await resources.profiles.summary(profileIds.production)
    expect(summary.amount.run_users).toBe((await resources.run.listUsers({ amount: 10_000 })).length)
  })

  test('makes, lists, moves and removes profile tokens', async () => {
    const made = await resources.profiles.tokenCreate(profileIds.production, {
      name: 'SDK',
      permission: 'full',
      expire_time: new Date(Date.now() + 86_400_000),
      email,
      password,
    })
    const listed = await resources.profiles.tokenList(profileIds.production, {
      filter: { name: 'sd*' },
      fields: ['name', 'token', 'expire_time'],
    })
    expect(listed.map(({ token }) => token)).toContain(made.token)
    const other = new Resources({ token: made.token, region })
    await other.profiles.transferTokenToAnotherProfile(profileIds.shared)
    expect((await other.profiles.info('current')).info.id).toBe(profileIds.shared)
    await resources.profiles.tokenDelete(profileIds.shared, made.token)
    await expect(other.profiles.list()).rejects.toBe('Authorization Denied')
  })

  test('lists, reads, creates, edits, logs in as and deletes a user', async () => {
    const { user } = await resources.run.userCreate({
      name: 'Nova Testperson',
      email: 'nova@test.example',
      password: 'Testing_01',
      timezone: 'America/New_York',
      active: true,
      tags: [{ key: 'role', value: 'tester' }],
    })
    const found = await resources.run.listUsers({
      filter: { name: '*testper*', active: true, tags: [{ key: 'role', value: 'test*' }] },
      fields: ['id', 'name', 'tags', 'created_at'],
      orderBy: ['created_at', 'desc'],
    })
    expect(found).toMatchObject([{ id: user, name: 'Nova Testperson', tags: [{ key: 'role', value: 'tester' }] }])
    await resources.run.userEdit(user, { name: 'Nova T.', tags: [] })
    expect(await resources.run.userInfo(user)).toMatchObject({ name: 'Nova T.', tags: [], email: 'nova@test.example' })
    expect((await resources.run.loginAsUser(user, { expire_time: '1 hour' })).token).toMatch(/^u-/)
    expect(await resources.tags.getTagKeys('run_users')).toContain('organization_id')
    expect(await resources.run.userDelete(user)).toBe('Successfully Removed')
    await expect(resources.run.userInfo(user)).rejects.toBe('Run User Not Found')
  })

  test('the host keeps a record of requests without secrets', () => {
    expect(running.requests.at(-1)).toMatchObject({ method: 'GET', status: 404 })
    expect(running.requests.map(({ path, query }) => path + query).join('\n')).not.toMatch(/p-[0-9a-f]{8}-/)
  })
})
