import { describe, expect, test } from 'vitest'
import { accountIds, demoInvitation, demoTokens, profileIds } from '#emulator/seed/people/personas.ts'
import { testEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { credentialsOf, mails, personaOf, signUp, tokenOf } from '#emulator/testing/people.ts'

interface Notice {
  id: string
  title: string
  read: boolean
  buttons_enabled: boolean
  buttons: { id: string }[]
}
interface Member {
  id: string
  active: boolean
  name: string
  email: string
}

const day = 86_400_000
const { production, shared, invited } = profileIds
const team = `/profile/${production}/team`
const membersOf = (api: TestEmulator) => api.result<Member[]>(`GET ${team}`)
const noticesOf = async (api: TestEmulator, token: string) =>
  (await api.call<Notice[]>('GET /notification/?orderBy[0]=created_at&orderBy[1]=desc', { token })).result

describe('invitations (contract 5.16, 5.17, 12.5)', () => {
  test('the invited person accepts by the button of the notice, and the owner is told', async () => {
    const api = await testEmulator()
    const token = await tokenOf(api, 'invited', invited)
    const [notice] = await noticesOf(api, token)
    expect(notice).toMatchObject({ read: false, buttons_enabled: true })
    const press = () => api.call(`PUT /notification/${notice?.id}/accept`, { token })
    expect(await press()).toMatchObject({ http: 200, result: 'Button action processed' })
    expect(await noticesOf(api, token)).toMatchObject([{ read: true, buttons_enabled: false }])
    expect(await press()).toMatchObject({ http: 400 })
    expect((await api.call<{ id: string; from_share?: boolean }[]>('GET /profile', { token })).result).toMatchObject([
      { id: invited },
      { id: production, from_share: true },
    ])
    expect((await noticesOf(api, demoTokens.full))[0]?.title).toBe('Invitation accepted')
    expect((await mails(api))[0]).toMatchObject({
      recipient: personaOf('owner').email,
      body: 'Ivy Invited accepted your invitation to the profile Riverbend Production.',
    })
  })

  test.each([
    ['accept', 'accepted', true],
    ['refuse', 'refused', false],
  ] as const)('the old route to %s does the same', async (word, done, joins) => {
    const api = await testEmulator()
    const token = await tokenOf(api, 'invited', invited)
    const [notice] = await noticesOf(api, token)
    expect(await api.call(`POST /notification/${word}/${notice?.id}`, { token })).toMatchObject({
      result: `Notification successfully ${done}`,
    })
    expect((await membersOf(api)).some(({ id, active }) => id === accountIds.invited && active)).toBe(joins)
  })

  test('the mailed link works without a token, once', async () => {
    const api = await testEmulator()
    expect(await api.call(`GET /profile/team/decline/${demoInvitation}`, { token: null })).toMatchObject({
      result: 'Invitation declined',
    })
    expect(await api.call(`GET /profile/team/accept/${demoInvitation}`, { token: null })).toMatchObject({
      http: 404,
      message: 'Invitation Not Found',
    })
    expect((await membersOf(api)).map(({ id }) => id)).toEqual([accountIds.member])
    expect((await noticesOf(api, await tokenOf(api, 'invited', invited)))[0]?.buttons_enabled).toBe(false)
  })

  test('somebody else who is signed in cannot answer it', async () => {
    const api = await testEmulator()
    expect(await api.call(`GET /profile/team/accept/${demoInvitation}`)).toMatchObject({ http: 401 })
    const token = await tokenOf(api, 'invited', invited)
    const [notice] = await noticesOf(api, token)
    expect(await api.call(`PUT /notification/${notice?.id}/accept`)).toMatchObject({ http: 404 })
    expect((await membersOf(api)).some(({ active }) => !active)).toBe(true)
    expect(await api.call(`GET /profile/team/accept/${demoInvitation}`, { token })).toMatchObject({ http: 200 })
  })

  test('ends after 7 days, stays listed, and is sent again by inviting again', async () => {
    let now = Date.now()
    const api = await testEmulator({ now: () => now })
    now += 7 * day
    expect(await api.call(`GET /profile/team/accept/${demoInvitation}`, { token: null })).toMatchObject({ http: 404 })
    expect(await membersOf(api)).toMatchObject([{ active: true }, { id: accountIds.invited, active: false }])
    const { email } = personaOf('invited')
    await api.result(`POST ${team}`, { email: ` ${email.toUpperCase()} ` })
    expect(await membersOf(api)).toMatchObject([
      { active: true },
      { id: accountIds.invited, active: false, created_at: new Date(now).toISOString() },
    ])
    const [mail] = await mails(api)
    expect(mail).toMatchObject({ recipient: email, subject: 'Invitation to a profile' })
    now += 7 * day - 1
    expect(await api.call(`GET /profile/team/accept/${mail?.secret}`, { token: null })).toMatchObject({ http: 200 })
  })

  test('a newer invitation takes the place of the one that waits', async () => {
    const api = await testEmulator()
    await api.result(`POST ${team}`, { email: personaOf('invited').email })
    expect(await api.call(`GET /profile/team/accept/${demoInvitation}`, { token: null })).toMatchObject({ http: 404 })
    const token = await tokenOf(api, 'invited', invited)
    expect((await noticesOf(api, token)).map(({ buttons_enabled }) => buttons_enabled)).toEqual([true, false])
    expect(await membersOf(api)).toHaveLength(2)
  })

  test('an address without an account gets a mail, and its notice with the account', async () => {
    const api = await testEmulator()
    const address = 'stranger@test.example'
    await api.result(`POST ${team}`, { email: address })
    expect(await membersOf(api)).toContainEqual(expect.objectContaining({ active: false, name: '', email: address }))
    const [mail] = await mails(api)
    expect(mail?.body).toContain('Create an account')
    expect(await api.call(`GET /profile/team/accept/${mail?.secret}`, { token: null })).toMatchObject({ http: 400 })
    const login = await signUp(api, address)
    const { profiles } = await api.result<{ profiles: { id: string }[] }>('POST /account/login', login)
    const { token } = await api.result<{ token: string }>('POST /account/profile/token', {
      ...login,
      profile_id: profiles[0]?.id,
      name: 'Test',
    })
    const [notice] = await noticesOf(api, token)
    await api.call(`PUT /notification/${notice?.id}/accept`, { token })
    expect(await membersOf(api)).toContainEqual(
      expect.objectContaining({ active: true, name: 'Nova Newcomer', email: address }),
    )
  })

  test('can be taken back, from an address without an account too', async () => {
    const api = await testEmulator()
    const address = 'stranger@test.example'
    await api.result(`POST ${team}`, { email: address })
    const [mail] = await mails(api)
    const stranger = (await membersOf(api)).find(({ email }) => email === address)
    await api.result(`DELETE ${team}/${stranger?.id}`)
    await api.result(`DELETE ${team}/${accountIds.invited}`)
    await signUp(api, address)
    expect(await membersOf(api)).toMatchObject([{ id: accountIds.member }])
    expect(await api.call(`GET /profile/team/accept/${mail?.secret}`, { token: null })).toMatchObject({ http: 404 })
    expect((await noticesOf(api, await tokenOf(api, 'invited', invited)))[0]?.buttons_enabled).toBe(false)
  })
})

describe('the team (contract 5.16)', () => {
  test('only the owner invites', async () => {
    const api = await testEmulator()
    const before = await mails(api)
    const token = await tokenOf(api, 'member', production)
    expect(await api.call(`POST ${team}`, { token, body: { email: 'x@test.example' } })).toMatchObject({ http: 401 })
    expect(await api.call(`POST ${team}`, { body: { email: personaOf('member').email } })).toMatchObject({ http: 400 })
    expect(await api.call(`POST ${team}`, { body: { email: personaOf('owner').email } })).toMatchObject({ http: 400 })
    expect(await api.call(`POST ${team}`, { body: { email: 'nobody' } })).toMatchObject({ http: 400 })
    expect(await mails(api)).toEqual(before)
  })

  test('the plan limits it: five on scale, one on starter, none on free', async () => {
    const api = await testEmulator()
    for (const name of ['a', 'b', 'c']) await api.result(`POST ${team}`, { email: `${name}@test.example` })
    const message =
      'You have exceeded the maximum limit of Team members (5). Please upgrade you plan or contact support.'
    expect(await api.call(`POST ${team}`, { body: { email: 'd@test.example' } })).toMatchObject({ http: 402, message })
    // Sending one again takes no further seat.
    await api.result(`POST ${team}`, { email: 'a@test.example' })
    const free = await testEmulator({ plan: 'free' })
    expect(await free.call(`POST ${team}`, { body: { email: 'd@test.example' } })).toMatchObject({ http: 402 })
    const starter = await testEmulator({ plan: 'starter' })
    expect(await starter.call(`POST ${team}`, { body: { email: 'd@test.example' } })).toMatchObject({ http: 402 })
  })

  test('a removed member reaches the profile no more; tokens they made work until they are revoked', async () => {
    const api = await testEmulator()
    const token = await tokenOf(api, 'member', production)
    await api.result(`DELETE ${team}/${accountIds.member}`)
    expect(await api.call('GET /run/users', { token })).toMatchObject({ http: 200 })
    for (const route of ['current', production, `${production}/summary`, `${production}/team`, `${production}/token`]) {
      expect(await api.call(`GET /profile/${route}`, { token })).toMatchObject({ http: 404 })
    }
    const body = { ...credentialsOf('member'), profile_id: production, name: 'Again' }
    expect(await api.call('POST /account/profile/token', { body })).toMatchObject({ http: 404 })
    const listed = await api.result<{ token: string; created_by: string }[]>(
      `GET /profile/${production}/token?fields[0]=token&fields[1]=created_by`,
    )
    expect(listed.filter(({ created_by }) => created_by === accountIds.member).map((row) => row.token)).toEqual([token])
    await api.result(`DELETE /profile/${production}/token/${token}`)
    expect(await api.call('GET /run/users', { token })).toMatchObject({ http: 401 })
    expect(await api.call(`DELETE ${team}/${accountIds.member}`)).toMatchObject({ http: 404 })
  })

  test('a member removes only themselves, and the owner is told', async () => {
    const api = await testEmulator()
    const token = await tokenOf(api, 'owner', shared)
    const path = `/profile/${shared}/team`
    expect(await api.call(`DELETE ${path}/${accountIds.invited}`, { token })).toMatchObject({ http: 401 })
    expect(await api.call(`DELETE ${path}/${accountIds.owner}`, { token })).toMatchObject({ http: 200 })
    expect((await mails(api))[0]).toMatchObject({
      recipient: personaOf('member').email,
      body: 'Olive Owner left the profile Hillside Partners.',
    })
    expect(await api.call(`GET ${path}`)).toMatchObject({ http: 404 })
  })
})
