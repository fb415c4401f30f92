import { newRecords } from '../rules/dns-progress.ts'
import { idOf } from '../rules/secrets/ids.ts'
import { saveCustomDomain } from '../store/run/custom-domains.ts'
import type { Database } from '../store/db.ts'
import { insertRunNotification } from '../store/run/run-notifications.ts'
import { insertServiceAuthorization } from '../store/profile/service-authorizations.ts'
import { insertToken } from '../store/profile/tokens.ts'
import { accountIds, profileIds } from './people/personas.ts'

const hour = 3_600_000
const day = 24 * hour

/** The portal's token for people without an account; public links carry it (contract 6.3). */
const anonymousSecret = '00000000-0000-4000-8000-00000000a0a0'

function seedAnonymousToken(db: Database, now: number): void {
  const user = db.one<{ id: string }>(`SELECT id FROM run_user WHERE profile = ? AND email_fold = ''`, [
    profileIds.production,
  ])
  if (!user) return
  insertToken(
    db,
    {
      token: anonymousSecret,
      type: 'run_user',
      profile: profileIds.production,
      name: 'Anonymous user',
      permission: 'read',
      expire_at: null,
      ref_id: user.id,
      created_by: null,
    },
    now - 200 * day,
  )
}

/** Three of five records are right; one was entered with the domain doubled, one is missing. Nobody is working on them. */
function seedDomain(db: Database, now: number): void {
  const [domain, subdomain] = ['riverbend.example', 'portal']
  const records = newRecords({ domain, subdomain, generation: 'a1b2c3' }, now - 2 * day)
  const { key, value } = records.dns_email_2
  records.dns_email_2 = { key, value, before: `${value}.${domain}`, right_at: null }
  records.dns_email_3 = { key: records.dns_email_3.key, value: records.dns_email_3.value, right_at: null }
  saveCustomDomain(db, {
    profile: profileIds.production,
    host: `${subdomain}.${domain}`,
    domain,
    subdomain,
    email: domain,
    records: JSON.stringify(records),
    created_at: now - 2 * day,
  })
}

function seedServices(db: Database, now: number): void {
  const services = [
    { name: 'LoRaWAN network', age: 310, code: 'RB-4471', used: 1 },
    { name: 'Cellular gateway', age: 120, code: null, used: 26 },
    { name: 'Old satellite link', age: 640, code: 'sat-01', used: null },
  ]
  for (const [index, { name, age, code, used }] of services.entries()) {
    insertServiceAuthorization(db, {
      token: `at${String(index + 1).padStart(32, '0')}`,
      profile: profileIds.production,
      name,
      permission: 'full',
      verification_code: code,
      last_authorization: used === null ? null : now - used * hour,
      created_by: accountIds.owner,
      created_at: now - age * day,
    })
  }
}

const messages = [
  { title: 'Level low', message: 'The level of the hilltop tank is below 20 %.' },
  { title: 'Maintenance tonight', message: 'Charts may stand still between 22:00 and 23:00.' },
  {
    title: 'Pump stopped',
    message: 'Pump 2 of the river intake stopped. Acknowledge when you are on your way.',
    buttons: [{ id: 'ack', label: 'Acknowledge', color: '#007d05', url: 'https://riverbend.example/ack' }],
    buttons_autodisable: true,
  },
] as const

/** A few messages to some of the first users, read and unread. */
function seedNotifications(db: Database, now: number): void {
  const users = db.all<{ id: string }>(
    'SELECT id FROM run_user WHERE profile = ? AND active = 1 ORDER BY seq LIMIT 24',
    [profileIds.production],
  )
  for (const [index, user] of users.entries()) {
    for (const [at, message] of messages.slice(0, index % 4).entries()) {
      insertRunNotification(db, {
        id: idOf(1_690_000_000_000, 3_000_000 + index * 10 + at),
        profile: profileIds.production,
        run_user: user.id,
        body: JSON.stringify({ ...message, read: (index + at) % 2 === 0 }),
        created_at: now - (at * 30 + index) * hour,
      })
    }
  }
}

/** What belongs to the production portal besides its settings and users. Users come first. */
export function seedPortal(db: Database, now: number): void {
  seedAnonymousToken(db, now)
  seedDomain(db, now)
  seedServices(db, now)
  seedNotifications(db, now)
}
