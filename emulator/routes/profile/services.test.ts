import { describe, expect, test } from 'vitest'
import { analysisIds, analysisToken, deviceIds } from '#emulator/seed/resources/resource-ids.ts'
import { newbornEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { auditActions, scriptToken } from '#emulator/testing/script-token.ts'

const at = '/analysis/services'
const used = (api: TestEmulator) =>
  Object.fromEntries(
    api.db
      .all<{ service: string; n: number }>('SELECT service, sum(amount) AS n FROM usage GROUP BY service')
      .map(({ service, n }) => [service, n]),
  )
const outbox = (api: TestEmulator) =>
  api.result<{ kind: string; recipient: string; subject: string; body: string }[]>('GET /__emulator/outbox')

describe('services for scripts (contract 16)', () => {
  test('mails and text messages reach the outbox, and every recipient counts', async () => {
    const api = await newbornEmulator()
    expect(await api.result(`POST ${at}/sms/send`, { to: '+15550100', message: 'Hi' })).toBe(
      'SMS added to the sending queue',
    )
    expect(
      await api.result(`POST ${at}/email/send`, {
        to: ['a@x.example', 'b@x.example'],
        subject: 'Hi',
        message: 'plain',
        html: '<b>rich</b>',
      }),
    ).toBe('Email added to the sending queue')
    await api.result(`POST ${at}/email/send`, {
      to: 'c@x.example',
      template: { name: 'welcome', params: { name: 'Ada' } },
    })
    expect((await outbox(api)).toReversed()).toMatchObject([
      { kind: 'sms', recipient: '+15550100', body: 'Hi' },
      { kind: 'email', recipient: 'a@x.example', subject: 'Hi', body: '<b>rich</b>' },
      { kind: 'email', recipient: 'b@x.example' },
      { kind: 'email', recipient: 'c@x.example', subject: 'welcome', body: '{"name":"Ada"}' },
    ])
    expect(used(api)).toEqual({ sms: 1, email: 3 })
    expect(auditActions(api)).toEqual(['SMS sent', 'E-mail sent', 'E-mail sent'])
    expect(JSON.stringify(api.db.all('SELECT details FROM audit_event'))).not.toContain('x.example')
  })

  test('a notification reaches the owner and costs nothing; a message to a topic is checked', async () => {
    const api = await newbornEmulator()
    expect(await api.result(`POST ${at}/notification/send`, { title: 'Pump', message: 'It hums' })).toBe(
      'Notification sent',
    )
    expect(await api.result<object[]>('GET /notification')).toContainEqual(
      expect.objectContaining({ title: 'Pump', message: 'It hums', read: false }),
    )
    expect(
      await api.result(`POST ${at}/mqtt/publish`, { topic: 'a/b', message: 'x', device: deviceIds.labBench, qos: 0 }),
    ).toBe('MQTT message published')
    expect(await api.result(`POST ${at}/mqtt/publish`, { topic: 'a/b', message: 'x' })).toBe('MQTT message published')
    expect(
      await api.call(`POST ${at}/mqtt/publish`, { body: { topic: 'a', message: 'x', bucket: 'nobody' } }),
    ).toMatchObject({ http: 404 })
    expect(used(api)).toEqual({})
  })

  test('a script needs the grant of each service', async () => {
    const api = await newbornEmulator()
    const body = { to: '+15550100', message: 'Hi' }
    expect(await api.call(`POST ${at}/sms/send`, { token: analysisToken(analysisIds.leaks), body })).toMatchObject({
      http: 401,
    })
    const token = await scriptToken(api, ['sms'], ['service'])
    expect(await api.call(`POST ${at}/sms/send`, { token, body })).toMatchObject({ http: 200 })
    expect(
      await api.call(`POST ${at}/email/send`, { token, body: { to: 'a@x.example', subject: 'x', message: 'y' } }),
    ).toMatchObject({ http: 401 })
    expect(await outbox(api)).toHaveLength(1)
    expect(api.db.one(`SELECT resource_id FROM audit_event WHERE action = 'SMS sent'`)).toEqual({
      resource_id: analysisIds.report,
    })
  })

  test.each([
    ['sms/send', { to: '+1' }, "'message':"],
    ['email/send', { to: [], subject: 'x', message: 'y' }, "'to':"],
    ['email/send', { to: 'a@x.example', message: 'y' }, "{'subject':[{'message':'Required'}]}"],
    ['email/send', { to: 'a@x.example', subject: 'y' }, "{'message':[{'message':'Required'}]}"],
    ['mqtt/publish', { message: 'x' }, "'topic':"],
    ['notification/send', { title: 'x' }, "'message':"],
  ])('%s %j is refused and sends nothing', async (path, body, message) => {
    const api = await newbornEmulator()
    const answer = await api.call(`POST ${at}/${path}`, { body })
    expect(answer).toMatchObject({ http: 400 })
    expect(answer.message).toContain(message)
    expect([await outbox(api), used(api)]).toEqual([[], {}])
  })
})
