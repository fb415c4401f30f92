import { expect, test } from 'vitest'
import { profileIds } from '#emulator/seed/people/personas.ts'
import { recordNames } from '#emulator/store/run/custom-domains.ts'
import { testEmulator } from '#emulator/testing/in-process.ts'

interface DnsRecord {
  status: boolean
  key: string
  value: string
  current_value?: string
}
type Domain = Record<'dns_ssl' | 'dns_page' | 'dns_email_1' | 'dns_email_2' | 'dns_email_3', DnsRecord> & {
  active: boolean
}

const path = `/run/customdomain/${profileIds.production}`
const body = { domain: 'acme.example', subdomain: 'portal', email: 'portal.acme.example' }

async function fresh() {
  let now = Date.parse('2026-05-01T12:00:00Z')
  const api = await testEmulator({ now: () => now })
  await api.call(`DELETE ${path}`)
  return { api, wait: (seconds: number) => (now += seconds * 1_000) }
}

test('records turn right one by one, with a doubled domain and a stale value on the way', async () => {
  const { api, wait } = await fresh()
  expect(await api.call(`GET ${path}`)).toMatchObject({ http: 404 })
  expect(await api.result(`POST ${path}`, body)).toBe('Custom domain created successfully')
  const read = () => api.result<Domain>(`GET ${path}`)
  const right = (domain: Domain) => recordNames.filter((name) => domain[name].status).length
  const first = await read()
  expect(first.dns_page).toEqual({
    status: false,
    type: 'CNAME',
    key: 'portal.acme.example',
    value: first.dns_page.value,
  })
  expect(first.dns_email_2.current_value).toBe(`${first.dns_email_2.value}.acme.example`)
  expect(first.dns_email_3.current_value).toBe('stale.example')
  const counts = [right(first)]
  for (let step = 0; step < 9; step += 1) {
    wait(20)
    counts.push(right(await read()))
  }
  expect(new Set(counts)).toEqual(new Set([0, 1, 2, 3, 4, 5]))
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  expect(await read()).toMatchObject({ active: true, domain: 'acme.example' })
})

test('the mistakes people make are seen on the way: a proxy, a dot kept, a value cut off', async () => {
  const { api, wait } = await fresh()
  await api.result(`POST ${path}`, body)
  const read = () => api.result<Domain>(`GET ${path}`)
  expect((await read()).dns_page).not.toHaveProperty('current_value')
  wait(40)
  const early = await read()
  expect(early.dns_page).toMatchObject({ status: false, current_value: '203.0.113.20' })
  expect(early.dns_email_1).toMatchObject({ status: false, current_value: `${early.dns_email_1.value}.` })
  wait(30)
  const later = await read()
  expect(later.dns_page.status).toBe(true)
  expect(later.dns_email_2.status).toBe(false)
  expect(later.dns_email_2.value.startsWith(`${later.dns_email_2.current_value}`)).toBe(true)
})

test('regenerating gives new values; the old ones are then stale', async () => {
  const { api, wait } = await fresh()
  await api.result(`POST ${path}`, body)
  wait(600)
  const before = await api.result<Domain>(`GET ${path}`)
  await api.result(`PUT /run/customdomain/regenerate/${profileIds.production}`)
  const after = await api.result<Domain>(`GET ${path}`)
  expect(after.active).toBe(false)
  expect(after.dns_ssl).toMatchObject({ key: before.dns_ssl.key, current_value: before.dns_ssl.value, status: false })
  expect(after.dns_ssl.value).not.toBe(before.dns_ssl.value)
  wait(600)
  expect(await api.result(`GET ${path}`)).toMatchObject({ active: true })
})

test.each([
  { ...body, domain: 'https://acme.example' },
  { ...body, domain: 'acme' },
  { ...body, domain: 'acme.tago.run' },
  { ...body, subdomain: '' },
  { ...body, email: 'other.example' },
  { domain: 'app.mycompany.example' },
])('%j is refused', async (given) => {
  const { api } = await fresh()
  expect(await api.call(`POST ${path}`, { body: given })).toMatchObject({ http: 400 })
  expect(await api.call(`GET ${path}`)).toMatchObject({ http: 404 })
})

test('a second one, another profile’s host, another profile’s path and a missing add-on are refused', async () => {
  const { api } = await fresh()
  await api.result(`POST ${path}`, body)
  expect(await api.call(`POST ${path}`, { body: { ...body, subdomain: 'two' } })).toMatchObject({ http: 400 })
  expect(await api.call(`GET /run/customdomain/${profileIds.sandbox}`)).toMatchObject({ http: 401 })
  await api.result(`PUT /profile/switch/${profileIds.shared}`)
  const shared = `/run/customdomain/${profileIds.shared}`
  expect(await api.call(`POST ${shared}`, { body })).toMatchObject({ http: 400, message: 'Domain already in use' })
  await api.result(`PUT /profile/switch/${profileIds.sandbox}`)
  expect(await api.call(`GET /run/customdomain/${profileIds.sandbox}`)).toMatchObject({
    http: 402,
    message: 'Custom domain add-on is not active',
  })
})
