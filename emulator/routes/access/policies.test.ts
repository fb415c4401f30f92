import { describe, expect, test } from 'vitest'
import { governedAnalysis, governedUser, grant } from '#emulator/testing/governed.ts'
import { testEmulator } from '#emulator/testing/in-process.ts'

const permissions = [
  { effect: 'deny', action: ['access'], resource: ['dashboard', 'id', '623c74a15a13360011800001'] },
  { effect: 'allow', action: ['access'], resource: ['dashboard'] },
]
const body = {
  name: 'Plant floor',
  active: true,
  targets: [['run_user']],
  permissions,
  tags: [{ key: 'purpose', value: 'plant' }],
}

describe('policies (contract 11.5 to 11.9)', () => {
  test('are created, read with allows first, edited in parts and deleted', async () => {
    const api = await testEmulator()
    const made = await api.call<{ am_id: string }>('POST /am', { body })
    expect(made.http).toBe(201)
    const path = `/am/${made.result.am_id}`
    expect(await api.result(`GET ${path}`)).toMatchObject({ ...body, permissions: permissions.toReversed() })
    expect(await api.result(`PUT ${path}`, { name: 'Floor', targets: [['run_user', 'id', 'x']] })).toContain('Updated')
    expect(await api.result(`GET ${path}`)).toMatchObject({
      name: 'Floor',
      targets: [['run_user', 'id', 'x']],
      active: true,
    })
    expect(await api.result(`PUT ${path}`, {})).toContain('Updated')
    expect(await api.result(`DELETE ${path}`)).toBe('Successfully Removed')
    expect(await api.call(`GET ${path}`)).toMatchObject({ http: 404, message: 'Access Management Not Found' })
  })

  test('the list never holds targets or permissions, and always id, tags and profile', async () => {
    const api = await testEmulator()
    await api.result('POST /am', body)
    const [row] = await api.result<object[]>('GET /am?filter[name]=*floor*&fields[0]=active')
    expect(Object.keys(row ?? {}).toSorted()).toEqual(['active', 'id', 'profile', 'tags'])
    expect(await api.call('GET /am?fields[0]=permissions')).toMatchObject({
      http: 500,
      message: 'Sorry, Internal Error',
    })
    expect(await api.call('GET /am?orderBy=tags,asc')).toMatchObject({
      http: 400,
      message: 'Invalid orderBy parameter',
    })
    expect(await api.result('GET /am?filter[active]=false&filter[name]=*floor*')).toEqual([])
  })

  test.each([
    [{}, "'name':[{'message':'Required'}]"],
    [{ ...body, targets: [] }, 'Array must contain at least 1 element(s)'],
    [{ ...body, permissions: [{ ...permissions[0], effect: 'denied' }] }, 'Invalid enum value'],
    [{ ...body, permissions: [{ ...permissions[0], resource: ['dashboards'] }] }, 'resource must be an item of'],
    [{ ...body, permissions: [{ ...permissions[0], action: ['look'] }] }, 'action must be an item of'],
    [{ ...body, tags: Array.from({ length: 31 }, () => ({ key: 'a', value: 'b' })) }, 'at most 30'],
  ])('%# is refused and changes nothing', async (given, message) => {
    const api = await testEmulator()
    const before = await api.result('GET /am?amount=1000')
    expect(await api.call('POST /am', { body: given })).toMatchObject({
      http: 400,
      message: expect.stringContaining(message),
    })
    expect(await api.result('GET /am?amount=1000')).toEqual(before)
  })

  test('a malformed tuple is stored as it is', async () => {
    const api = await testEmulator()
    const targets = [['run_user', 'tag.key', 'a', 'b']]
    const { am_id } = await api.result<{ am_id: string }>('POST /am', { ...body, targets })
    expect(await api.result(`GET /am/${am_id}`)).toMatchObject({ targets })
  })

  test('one more than the plan allows can exist, a second cannot', async () => {
    const api = await testEmulator({ plan: 'free' })
    let answer = await api.call('POST /am', { body })
    for (let count = 0; count < 8 && answer.http === 201; count += 1) answer = await api.call('POST /am', { body })
    expect(answer).toMatchObject({ http: 402, message: expect.stringContaining('limit of Access management (5)') })
    expect(await api.result<object[]>('GET /am?amount=100')).toHaveLength(6)
  })

  test('a protected one stays, with the tag’s words', async () => {
    const api = await testEmulator()
    const tags = [{ key: '_deletion_protection', value: 'Ask Olive first' }]
    const { am_id } = await api.result<{ am_id: string }>('POST /am', { ...body, tags })
    expect(await api.call(`DELETE /am/${am_id}`)).toMatchObject({ http: 400, message: 'Ask Olive first' })
  })

  test('the catalogue names what may be granted to whom', async () => {
    const api = await testEmulator()
    const { resources, settings } = await api.result<{
      resources: Record<string, { label: string }>
      settings: Record<string, Record<string, { value: string; match_by: string[] }[]>>
    }>('GET /am/settings')
    expect(Object.keys(settings['run_user'] ?? {})).toHaveLength(5)
    expect(Object.keys(settings['analysis'] ?? {})).toHaveLength(17)
    expect(resources['run_user']).toEqual({ label: 'Run User' })
    expect(settings['analysis']?.['device']?.find(({ value }) => value === 'create')?.match_by).not.toContain('id')
  })
})

describe('tokens that policies bind (contract 11.1)', () => {
  test('without a policy a list is empty and everything else is refused', async () => {
    const api = await testEmulator()
    const { token } = governedAnalysis(api)
    const [user] = await api.result<{ id: string }[]>('GET /run/users?amount=1')
    expect(await api.call('GET /run/users', { token })).toMatchObject({ http: 200, result: [] })
    for (const route of [
      `GET /run/users/${user?.id}`,
      'GET /run/users/614889df6a302600112affff',
      'GET /account',
      'GET /run',
    ]) {
      expect(await api.call(route, { token })).toMatchObject({ http: 401, message: 'Authorization Denied' })
    }
    expect(
      await api.call('POST /run/users', {
        token,
        body: { name: 'N', email: 'n@x.example', password: 'secret-1', timezone: 'UTC' },
      }),
    ).toMatchObject({ http: 401 })
    expect(await api.call('POST /run/email_test', { token, body: { subject: 's', body: 'b' } })).toMatchObject({
      http: 401,
    })
  })

  test('with one they see and do what it grants, and an inactive policy grants nothing', async () => {
    const api = await testEmulator()
    const { token } = governedAnalysis(api, [{ key: 'site', value: 'depot' }])
    const am = await grant(
      api,
      [['analysis']],
      [
        { action: ['access', 'create'], resource: ['run_user', 'tag_match', 'site'] },
        { action: ['access'], resource: ['account'] },
      ],
    )
    const seen = await api.call<{ tags: { key: string; value: string }[] }[]>(
      'GET /run/users?fields[0]=tags&amount=100',
      { token },
    )
    const all = await api.result<{ tags: { key: string; value: string }[] }[]>(
      'GET /run/users?fields[0]=tags&amount=100',
    )
    const atDepot = all.filter(({ tags }) => tags.some(({ key, value }) => key === 'site' && value === 'depot'))
    expect(seen.result).toEqual(atDepot)
    const user = { name: 'Nova', email: 'nova@x.example', password: 'secret-1', timezone: 'UTC' }
    const make = (value: string) =>
      api.call('POST /run/users', { token, body: { ...user, tags: [{ key: 'site', value }] } })
    expect((await make('elsewhere')).http).toBe(401)
    expect((await make('depot')).http).toBe(200)
    expect(await api.call('GET /account', { token })).toMatchObject({ http: 200 })
    await api.result(`PUT /am/${am}`, { active: false })
    expect(await api.call('GET /run/users', { token })).toMatchObject({ result: [] })
  })

  test('a run user sees other users only where a policy says so', async () => {
    const api = await testEmulator()
    const { id, token } = await governedUser(api, [{ key: 'role', value: 'lead' }])
    expect(await api.call('GET /run/users', { token })).toMatchObject({ result: [] })
    await grant(
      api,
      [['run_user', 'tag.key', 'role', 'tag.value', 'lead']],
      [{ action: ['access'], resource: ['run_user', 'id', id] }],
    )
    expect(await api.call('GET /run/users', { token })).toMatchObject({ result: [{ id, name: 'Gail Governed' }] })
    expect(await api.call(`DELETE /run/users/${id}`, { token })).toMatchObject({ http: 401 })
  })
})
