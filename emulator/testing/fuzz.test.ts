import fc from 'fast-check'
import { stringify } from 'qs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../routes/all.ts'
import { accountIds, demoTokens, profileIds } from '../seed/people/personas.ts'
import {
  analysisIds,
  analysisToken,
  dashboardIds,
  deviceIds,
  deviceToken,
  dictionaryIds,
  widgetId,
} from '../seed/resources/resource-ids.ts'
import { openTestEmulator, type TestEmulator } from './in-process.ts'

let api: TestEmulator

beforeAll(async () => {
  api = await openTestEmulator({ users: 15 })
})
afterAll(() => api.emulator.close())

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '*',
    '%',
    '',
    '\0',
    '\ud800',
    'name,asc',
    'current',
    '6553f102e000000000000002',
    profileIds.production,
    deviceIds.tankLevel,
    deviceIds.intakeTurbidity,
    dashboardIds.tanks,
    widgetId(5),
    analysisIds.report,
    dictionaryIds.portal,
    'en-US',
    'images/logo.png',
    accountIds.member,
    '1 day',
    '2026-05-01',
    'UTC',
    '../..',
    "' OR 1=1 --",
  ),
)
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(text, tie('any'), { maxKeys: 4 }),
  ),
})).any
const known = fc.constantFrom(
  'name',
  'email',
  'password',
  'timezone',
  'tags',
  'active',
  'options',
  'permission',
  'expire_time',
  'otp_type',
  'pin_code',
  'filter',
  'fields',
  'orderBy',
  'page',
  'amount',
  'key',
  'value',
  'id',
  'profile_id',
  'notification_ids',
  'device',
  'variable',
  'variables',
  'query',
  'qty',
  'path',
  'file',
  'label',
  'trigger',
  'start_date',
  'end_date',
  'date',
  'periodicity',
  'find',
  'limit',
  'input',
  'profile',
  'buttons',
  'read',
  '__proto__',
)
const object = fc.dictionary(fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: text }), value, {
  maxKeys: 6,
})
const token = fc.constantFrom<string | null>(
  demoTokens.full,
  demoTokens.full,
  demoTokens.read,
  demoTokens.write,
  demoTokens.expired,
  deviceToken(deviceIds.tankLevel),
  analysisToken(analysisIds.report),
  'nonsense',
  null,
)

/** What must hold after any request at all. */
function checkInvariants(): void {
  const count = (sql: string) => api.db.one<{ n: number }>(`SELECT count(*) AS n ${sql}`)?.n
  expect(count('FROM run_user WHERE length(name) = 0 OR json_valid(tags) = 0 OR json_array_length(tags) > 30')).toBe(0)
  expect(count('FROM run_user u WHERE NOT EXISTS (SELECT 1 FROM profile p WHERE p.id = u.profile)')).toBe(0)
  expect(count('FROM run_user_tag t WHERE NOT EXISTS (SELECT 1 FROM run_user u WHERE u.seq = t.user)')).toBe(0)
  expect(
    count(
      "FROM (SELECT profile, key, count(*) AS real FROM run_user_tag GROUP BY 1, 2) r LEFT JOIN tag_key k ON k.profile = r.profile AND k.key = r.key AND k.type = 'user' WHERE k.uses IS NOT r.real",
    ),
  ).toBe(0)
  expect(
    count(
      'FROM (SELECT u.profile, u.kind, t.key, count(*) AS real FROM resource_tag t JOIN resource u ON u.seq = t.resource GROUP BY 1, 2, 3) r LEFT JOIN tag_key k ON k.profile = r.profile AND k.key = r.key AND k.type = r.kind WHERE k.uses IS NOT r.real',
    ),
  ).toBe(0)
  expect(count('FROM resource_tag t WHERE NOT EXISTS (SELECT 1 FROM resource u WHERE u.seq = t.resource)')).toBe(0)
  expect(count('FROM resource WHERE json_valid(body) = 0 OR json_array_length(tags) > 30')).toBe(0)
  expect(
    count("FROM device_data d WHERE NOT EXISTS (SELECT 1 FROM resource u WHERE u.id = d.device AND u.kind = 'device')"),
  ).toBe(0)
  expect(
    count(
      "FROM token t WHERE t.type IN ('device', 'analysis', 'widget') AND NOT EXISTS (SELECT 1 FROM resource u WHERE u.id = t.ref_id)",
    ),
  ).toBe(0)
  expect(count('FROM run_user_text')).toBe(count('FROM run_user'))
  for (const table of ['usage', 'team_member', 'audit_query']) {
    expect(count(`FROM ${table} t WHERE NOT EXISTS (SELECT 1 FROM profile p WHERE p.id = t.profile)`)).toBe(0)
  }
  const held = `(SELECT sum(p.allocation ->> 'input') FROM profile p WHERE p.account = s.account)`
  expect(count(`FROM subscription s WHERE ${held} > s.services ->> 'input'`)).toBe(0)
  expect(
    count("FROM token t WHERE t.type = 'profile' AND NOT EXISTS (SELECT 1 FROM profile p WHERE p.id = t.profile)"),
  ).toBe(0)
}

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s answers anything with its envelope, never with 500',
  { timeout: 60_000 },
  async (_name, route) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 3, maxLength: 3 }),
        object,
        fc.oneof(object, value),
        token,
        async (segments, query, body, secret) => {
          let at = 0
          const path = route.path.replace(
            /:\w+/g,
            () => encodeURIComponent((segments[at++] ?? '').replace(/\p{Surrogate}/gu, '')) || 'x',
          )
          const search = stringify(query).replace(/%(?![0-9A-F]{2})/g, '%25')
          const answer = await api.call(`${route.method} ${path}?${search}`, {
            token: secret,
            ...(route.method === 'GET' ? {} : { body }),
          })
          expect(api.unexpected).toEqual([])
          expect([200, 201, 400, 401, 402, 404]).toContain(answer.http)
          expect(answer.status).toBe(answer.http < 300)
          if (!answer.status) expect(typeof answer.message).toBe('string')
        },
      ),
      { numRuns: 40 },
    )
    checkInvariants()
    // Nothing is left to ask for once the account is gone.
    if (`${route.method} ${route.path}` === 'DELETE /account') await api.result('POST /__emulator/reset', {})
  },
)
