import { describe, expect, test } from 'vitest'
import { accountIds, demoTokens, profileIds } from '#emulator/seed/people/personas.ts'
import { testEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { credentialsOf, mails, personaOf, tokenOf } from '#emulator/testing/people.ts'

const { production, sandbox, shared, invited } = profileIds
const { password } = personaOf('owner')
interface Info {
  info: { id: string; name: string; account: string }
  allocation: Record<string, number>
}

const ownIds = async (api: TestEmulator) =>
  (await api.result<{ id: string; from_share?: boolean }[]>('GET /profile'))
    .filter((row) => !row.from_share)
    .map(({ id }) => id)

describe('a new profile (contract 5.4)', () => {
  test('belongs to the account, starts empty, and has nothing allocated', async () => {
    const api = await testEmulator()
    const { id } = await api.result<{ id: string }>('POST /profile/', { name: 'Überlingen Pumps' })
    const { info, allocation } = await api.result<Info>(`GET /profile/${id}`)
    expect(info).toMatchObject({ name: 'Überlingen Pumps', account: accountIds.owner })
    expect(new Set(Object.values(allocation))).toEqual(new Set([0]))
    expect(await api.result(`GET /profile/${id}/summary`)).toMatchObject({
      amount: { run_users: 0 },
      limit_used: { input: 0, data_records: 0 },
    })
    expect(await ownIds(api)).toEqual([production, sandbox, id])
    const { tago_run } = await api.result<{ tago_run: string }>(`GET /profile/${id}/summary`)
    expect(tago_run).toMatch(/^uberlingen-pumps-[0-9a-f]{6}\.tago\.run$/)
  })

  test('may take all that is left to allocate', async () => {
    const api = await testEmulator()
    const make = async () =>
      (await api.result<{ id: string }>('POST /profile?allocate_free_resources=true', { name: 'New' })).id
    const first = await api.result<Info>(`GET /profile/${await make()}`)
    expect(first.allocation).toMatchObject({ input: 130_000, run_users: 500 })
    const second = await api.result<Info>(`GET /profile/${await make()}`)
    expect(second.allocation).toMatchObject({ input: 0, run_users: 0 })
  })

  test.each([
    ['free', 1, 0],
    ['starter', 2, 0],
    ['scale', 5, 3],
  ] as const)('on %s an account has at most %d', async (plan, most, room) => {
    const api = await testEmulator({ plan })
    for (let count = 0; count < room; count += 1) await api.result('POST /profile', { name: `New ${count}` })
    const before = await ownIds(api)
    expect(await api.call('POST /profile', { body: { name: 'One more' } })).toEqual({
      http: 402,
      status: false,
      message: `You have exceeded the maximum limit of Profiles (${most}). Please upgrade you plan or contact support.`,
    })
    expect(await ownIds(api)).toEqual(before)
  })

  test('needs a name and a token that may write', async () => {
    const api = await testEmulator()
    expect(await api.call('POST /profile', { body: { name: '' } })).toMatchObject({ http: 400 })
    const body = { name: 'New' }
    expect(await api.call('POST /profile', { token: demoTokens.read, body })).toMatchObject({ http: 401 })
  })
})

describe('deleting a profile (contract 5.6)', () => {
  test('takes everything in it along, and the token that did it (contract 20, row 21)', async () => {
    const api = await testEmulator()
    await api.result('POST /am', {
      name: 'One',
      targets: [['run_user']],
      tags: [{ key: 'a', value: 'b' }],
      permissions: [{ effect: 'allow', action: ['access'], resource: ['device'] }],
    })
    const elsewhere = await tokenOf(api, 'owner', sandbox)
    const guest = await tokenOf(api, 'invited', invited)
    expect(await api.result(`DELETE /profile/${production}`, { password })).toBe('Successfully Removed')
    expect(await api.call('GET /info')).toMatchObject({ http: 401 })
    expect(await api.call('GET /profile', { token: elsewhere })).toMatchObject({
      result: [{ id: sandbox }, { id: shared }],
    })
    const named = api.db
      .all<{ name: string }>(
        `SELECT t.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND c.name = 'profile'`,
      )
      .map(({ name }) => name)
    expect(named).toEqual(expect.arrayContaining(['run_user', 'token', 'team_member', 'resource', 'usage', 'tag_key']))
    for (const table of named) {
      expect(api.db.all(`SELECT profile FROM ${table} WHERE profile = ? LIMIT 1`, [production])).toEqual([])
    }
    const count = (table: string) => api.db.one<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n
    expect(count('run_user_text')).toBe(count('run_user'))
    expect(api.db.all('SELECT 1 AS lost FROM resource_tag WHERE resource NOT IN (SELECT seq FROM resource)')).toEqual(
      [],
    )
    // The invitation that waited for an answer is good for nothing now.
    expect(await api.call('GET /notification', { token: guest })).toMatchObject({
      result: [{ buttons_enabled: false }],
    })
  })

  test('wants the right password', async () => {
    const api = await testEmulator()
    expect(await api.call(`DELETE /profile/${sandbox}`, { body: { password: 'wrong' } })).toEqual({
      http: 401,
      status: false,
      message: 'Invalid password',
    })
    expect(await api.call(`DELETE /profile/${sandbox}`)).toMatchObject({ http: 400 })
    expect(await api.call(`DELETE /profile/${invited}`, { body: { password } })).toMatchObject({ http: 404 })
    expect(await ownIds(api)).toEqual([production, sandbox])
  })

  test('leaves the only profile of an account alone', async () => {
    const api = await testEmulator()
    await api.result(`DELETE /profile/${sandbox}`, { password })
    expect(await api.call(`DELETE /profile/${production}`, { body: { password } })).toMatchObject({ http: 400 })
    expect(await ownIds(api)).toEqual([production])
  })

  test('a member leaves it instead, with the second factor', async () => {
    const api = await testEmulator()
    const token = await tokenOf(api, 'member', production)
    const { email: _email, ...proof } = credentialsOf('member')
    const remove = (body: unknown) => api.call(`DELETE /profile/${production}`, { token, body })
    const challenge = await remove({ password: proof.password })
    expect([challenge.http, JSON.parse(challenge.message)]).toMatchObject([
      400,
      { otp_enabled: ['authenticator', 'email'] },
    ])
    expect(await remove({ ...proof, pin_code: '000000' })).toMatchObject({ http: 401 })
    expect(await remove(proof)).toMatchObject({ http: 200, result: 'Successfully Removed' })
    expect(await api.result(`GET /profile/${production}`)).toMatchObject({ info: { id: production } })
    const team = await api.result<{ id: string }[]>(`GET /profile/${production}/team`)
    expect(team.map(({ id }) => id)).toEqual([accountIds.invited])
    expect((await mails(api))[0]?.body).toBe('Milo Member left the profile Riverbend Production.')
  })
})

test('deleting the account takes its profiles along, and leaves those of others', async () => {
  const api = await testEmulator()
  const member = await tokenOf(api, 'member', shared)
  expect(await api.call('DELETE /account', { token: demoTokens.read })).toMatchObject({ http: 401 })
  expect(await api.result('DELETE /account')).toBe('Account Successfully Deleted')
  const { email } = personaOf('owner')
  expect(await api.call('POST /account/login', { body: { email, password } })).toMatchObject({ http: 401 })
  expect(await api.call('GET /profile', { token: member })).toMatchObject({ result: [{ id: shared }] })
  expect(await api.call(`GET /profile/${shared}/team`, { token: member })).toMatchObject({ result: [] })
  for (const table of ['profile', 'team_member', 'notification', 'subscription']) {
    expect(api.db.all(`SELECT account FROM ${table} WHERE account = ?`, [accountIds.owner])).toEqual([])
  }
  expect((await mails(api))[0]).toMatchObject({ recipient: email, subject: 'Your account was deleted' })
})
