import { Account, Resources } from '@tago-io/sdk'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type RunningEmulator, startEmulator } from '../node/server.ts'
import { accountIds, demoInvitation, demoTokens, personas, profileIds } from '../seed/people/personas.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let running: RunningEmulator
let region: { api: string; sse: string }
let resources: Resources

beforeAll(async () => {
  running = await startEmulator({ users: 30, rateLimits: false })
  region = { api: running.url, sse: `${running.url}/events` }
  resources = new Resources({ token: demoTokens.full, region })
})
afterAll(() => running.close())

const { email = '', password = '' } = personas[0] ?? {}
const { production, sandbox } = profileIds

/** The SDK's types of these two bodies are not what its own examples send (contract 5.5, 5.18). */
const asSent = (body: object): object => body

interface Mail {
  recipient: string
  secret: string
}
async function lastMail(): Promise<Mail> {
  const answer = await fetch(`${running.url}/__emulator/outbox`)
  const { result } = (await answer.json()) as { result: Mail[] }
  const [mail] = result
  if (!mail) throw new Error('no mail')
  return mail
}

describe('the official SDK: account, profiles, usage, audit log, team, notifications', () => {
  test('makes a profile, allocates, and deletes it', async () => {
    const { id } = await resources.profiles.create({ name: 'SDK' }, { allocate_free_resources: true })
    expect((await resources.profiles.info(id)).allocation.sms).toBe(40)
    expect(await resources.profiles.serviceEdit(id, { sms: 10, input: 5 })).toContain('Successfully Updated')
    expect(
      await resources.billing.editAllocation([
        { profile: id, sms: 0 },
        { profile: sandbox, sms: 40 },
      ]),
    ).toContain('Successfully Updated')
    const rows = await resources.billing.getAllocation()
    expect(rows.find(({ profile }) => profile === sandbox)?.sms).toBe(40)
    await expect(resources.billing.editAllocation([{ profile: sandbox, sms: 41 }])).rejects.toContain('available')
    await expect(resources.profiles.delete(id, { password: 'wrong' })).rejects.toBe('Invalid password')
    expect(await resources.profiles.delete(id, { password })).toBe('Successfully Removed')
    expect((await resources.profiles.list()).map((one) => one.id)).not.toContain(id)
  })

  test('reads the subscription and the plan, and switches add-ons', async () => {
    const subscription = await resources.billing.getSubscription()
    expect(subscription).toMatchObject({ account: accountIds.owner, plan: 'scale', processing: false })
    expect(Date.parse(subscription.current_cycle.end)).toBeGreaterThan(Date.now())
    expect(await resources.billing.getSubscriptionSchedule()).toEqual({ account: accountIds.owner, release_at: null })
    expect(await resources.plan.getActivePlan()).toEqual({ plan: 'scale' })
    expect(await resources.profiles.addonList(sandbox)).toEqual({ custom_dns: false, mobile: false })
    await resources.profiles.addonEdit(sandbox, asSent({ custom_dns: true }))
    expect(await resources.profiles.removeAddOn(sandbox, 'custom_dns')).toBe('Successfully Removed')
  })

  test('reads usage by the day', async () => {
    const day = 86_400_000
    const points = await resources.profiles.usageStatisticList(production, {
      start_date: new Date(Date.now() - 30 * day),
      end_date: new Date(),
      periodicity: 'day',
      timezone: 'America/New_York',
    })
    expect(points.length).toBeGreaterThan(28)
    expect(points.at(-1)?.time).toBeInstanceOf(Date)
    expect(await resources.profiles.usageStatisticList(production, { date: new Date(Date.now() - day) })).toHaveLength(
      24,
    )
  })

  test('searches the audit log', async () => {
    await resources.profiles.edit(production, asSent({ name: 'Riverbend Production' }))
    const started = await resources.profiles.auditLog(production, {
      resourceName: 'profile',
      find: '*edited',
      start_date: new Date(Date.now() - 3_600_000),
      end_date: new Date(),
      limit: 10,
    })
    expect(started).toMatchObject({ status: 'Running', events: undefined })
    await resources.profiles.auditLogQuery(production, started.queryId)
    const { status, events } = await resources.profiles.auditLogQuery(production, started.queryId)
    expect(status).toBe('Complete')
    expect(events?.[0]).toMatchObject({ message: 'Profile edited', who: accountIds.owner, resourceID: production })
    expect(events?.[0]?.date).toBeInstanceOf(Date)
  })

  test('invites, accepts and removes a team member', async () => {
    expect(await resources.profiles.addTeamMember(sandbox, 'stranger@test.example')).toBe('User invited')
    const [stranger] = await resources.profiles.teamList(sandbox)
    expect(stranger).toMatchObject({ active: false, email: 'stranger@test.example' })
    expect(await resources.profiles.deleteTeamMember(sandbox, stranger?.id ?? '')).toBe('Account Successfully Removed')
    expect(await Account.acceptTeamInvitation(demoInvitation, region)).toBe('Invitation accepted')
    expect((await resources.profiles.teamList(production)).every(({ active }) => active)).toBe(true)
    await expect(Account.declineTeamInvitation(demoInvitation, region)).rejects.toBe('Invitation Not Found')
    expect(running.requests.map(({ path }) => path).join('\n')).not.toContain(demoInvitation)
  })

  test('makes, presses and removes a notification', async () => {
    const { id } = await resources.notifications.create({
      title: 'From the SDK',
      message: 'Hello',
      buttons: [{ id: 'go', label: 'Go', triggers: [{ url: 'https://x.example', method: 'REDIRECT', body: {} }] }],
    })
    const [newest] = await resources.notifications.list({ amount: 1 })
    expect(newest).toMatchObject({ id, title: 'From the SDK', buttons: [{ id: 'go' }] })
    await resources.notifications.markAsRead(id)
    await resources.notifications.markAsUnread([id])
    expect(await resources.notifications.notificationButton(id, 'go')).toBe('Button action processed')
    expect(await resources.notifications.remove(id)).toBe('Successfully Removed')
    await resources.notifications.markAllAsRead()
    expect(await resources.notifications.registerDevice('fcm-token', 'ios')).toBe('Device successfully registered')
    expect(await resources.notifications.unRegisterDevice('fcm-token')).toBe('Device successfully unregistered')
  })

  test('switches a second factor on and off', async () => {
    await resources.account.enableOTP({ email, password }, 'email')
    expect(await resources.account.confirmOTP((await lastMail()).secret, 'email')).toBe('OTP confirmed successfully')
    await Account.requestLoginPINCode({ email, password }, 'email', region)
    const pin_code = (await lastMail()).secret
    expect((await Account.login({ email, password, otp_type: 'email', pin_code }, region)).id).toBe(accountIds.owner)
    expect(await resources.account.disableOTP({ email, password }, 'email')).toBe('OTP disabled successfully')
  })

  test('signs up, confirms, recovers the password and deletes the account', async () => {
    const newcomer = { email: 'nova@test.example', password: 'secret-1' }
    const form = { ...newcomer, cpassword: newcomer.password, name: 'Nova', timezone: 'UTC' }
    expect(await Account.create(form, region)).toBe('Account created successfully')
    await Account.resendConfirmation(newcomer.email, region)
    await Account.confirmAccount((await lastMail()).secret, region)
    await Account.passwordRecover(newcomer.email, region)
    const recovery = new Resources({ token: (await lastMail()).secret, region })
    expect(await recovery.account.passwordChange('secret-2')).toBe('Password changed successfully')
    const proof = { email: newcomer.email, password: 'secret-2', otp_type: 'email' as const, pin_code: '' }
    const { profiles } = await Account.login(proof, region)
    const { token } = await Account.tokenCreate({ ...proof, profile_id: profiles[0]?.id ?? '', name: 'SDK' }, region)
    const own = new Resources({ token, region })
    expect(await own.account.delete()).toBe('Account Successfully Deleted')
    await expect(own.account.info()).rejects.toBe('Authorization Denied')
  })
})
