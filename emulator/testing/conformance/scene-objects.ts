import { passwordDigest } from '#emulator/rules/secrets/digest.ts'
import { stampResource } from '#emulator/store/resources.ts'
import { objectIds as ids, people, sceneTime, secrets } from './object-ids.ts'
import { rename } from './rename.ts'
import type { Scene } from './scene-type.ts'

const metadata = btoa(
  '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="http://www.idp.example/exk1"/>',
)
const domain = { domain: 'acme.example', subdomain: 'portal', email: 'portal.acme.example' }
const tags = [
  { key: 'user_type', value: 'operator' },
  { key: 'organization_id', value: 'acme' },
]

/** Creates one of each recorded thing through the API, then gives it its recorded id. */
export async function setScene(scene: Scene): Promise<void> {
  await setPeople(scene)
  await setPortal(scene)
  await setDevice(scene)
  await setDashboards(scene)
}

async function setPeople({ ask, db }: Scene): Promise<void> {
  const person = {
    password: 'Testing_01',
    timezone: 'America/New_York',
    company: 'Acme',
    phone: '+15550100',
    language: 'en',
  }
  const options = { date_format: 'MM/DD/YYYY', time_format: '12', decimal_separator: '.', thousand_separator: ',' }
  const make = (name: string, email: string) =>
    ask<{ user: string }>('POST /run/users', { ...person, name, email, active: true, tags, options })
  const { user } = await make('Ana Prado', 'ana@acme.example')
  // The recorded list asks for the second page of fifty.
  for (let count = 0; count < 60; count += 1) await make(`Ana ${count}`, `ana-${count}@acme.example`)
  rename(db, user, ids.user)
  const { token } = await ask<{ token: string }>(`GET /run/users/${ids.user}/login`)
  rename(db, token, secrets.runUser)
  db.run('UPDATE run_user SET last_login = created_at, newsletter = 0')
  db.run('UPDATE run_user SET password = ? WHERE id = ?', [passwordDigest(ids.user, person.password), ids.user])
  const notice = {
    run_user: ids.user,
    title: 'Low temperature',
    message: 'Lower than 18 C.',
    buttons_autodisable: true,
  }
  rename(db, (await ask<{ id: string }>('POST /run/notification', notice)).id, ids.notification)
  const made = await ask<{ token: string }>(`POST /profile/${people.profile}/token`, {
    name: 'CI',
    permission: 'full',
    expire_time: 'never',
    email: 'owner@acme.example',
    password: 'correct-horse',
    otp_type: 'authenticator',
    pin_code: '123456',
  })
  rename(db, made.token, ids.ciToken)
}

async function setPortal({ ask, db }: Scene): Promise<void> {
  const mapping = { email: 'email', firstName: 'firstName', lastName: 'lastName' }
  await ask('PUT /run/sso/saml', { idp_metadata: metadata, mapping })
  await ask(`DELETE /run/customdomain/${people.profile}`)
  await ask(`POST /run/customdomain/${people.profile}`, domain)
  // Two records stand already, as in the recording.
  db.run(`UPDATE custom_domain SET records = json_set(records, '$.dns_ssl.right_at', 0, '$.dns_email_1.right_at', 0)`)
  const service = { name: 'LoRaWAN uplink', verification_code: 'abc123' }
  rename(db, (await ask<{ token: string }>('POST /serviceauth', service)).token, ids.service)
  const policy = {
    name: '[RUN] - Plant floor',
    active: true,
    targets: [['run_user', 'tag.key', 'user_type', 'tag.value', 'operator']],
    permissions: [{ effect: 'allow', action: ['access'], resource: ['device', 'tag_match', 'organization_id'] }],
    tags: [{ key: 'purpose', value: 'plant' }],
  }
  rename(db, (await ask<{ am_id: string }>('POST /am', policy)).am_id, ids.policy)
  const { email_templates } = await ask<{ email_templates: object }>('GET /run')
  await ask('PUT /run', {
    email_templates: { ...email_templates, invite_user: { subject: 'Your login', value: 'Login: $email$' } },
    sidebar_buttons: [{ text: 'Home', type: '', href: '/', color: 'grey', iconUrl: 'https://svg.example/home.svg' }],
    signup_fields: [{ name: 'site', placeholder: 'Site name', required: true, type: 'text' }],
    signin_buttons: [{ label: 'Status page', type: 'link', url: 'https://status.acme.example' }],
    logo: 'https://files.example/logo.png',
    sub_title: 'Machines',
    security: { delete: { email_owner: true } },
  })
  const query = `GET /profile/${people.profile}/auditlog?start_date=2026-05-30&end_date=2026-06-02`
  const { queryId } = await ask<{ queryId: string }>(query)
  rename(db, queryId, ids.auditQuery)
  // Running to the first call and the first poll (contract 5.9).
  await ask(`GET /profile/${people.profile}/auditlog/${ids.auditQuery}`)
}

async function setDevice({ ask, db }: Scene): Promise<void> {
  const made = await ask<{ device_id: string; token: string }>('POST /device', {
    name: 'Press 7',
    type: 'mutable',
    connector: '62333bd36977fc001a290001',
    network: '62336c32ab6e0d0012e00001',
    active: true,
    visible: true,
    description: 'Presses',
    tags: [{ key: 'site', value: 'plant-a' }],
    configuration_params: [{ sent: false, key: 'interval', value: '600' }],
  })
  rename(db, made.device_id, ids.device)
  rename(db, made.token, secrets.device)
  const [parameter] = await ask<{ id: string }[]>(`GET /device/${ids.device}/params`)
  if (parameter) rename(db, parameter.id, ids.parameter)
  const point = { unit: 'C', location: { lat: 42.29, lng: -85.62 }, group: '63956cf0000a19e44210b056' }
  await ask(
    'POST /data',
    [
      { ...point, variable: 'temperature', value: 25.5 },
      { ...point, variable: 'myvar', value: 1, time: '2026-05-22T12:00:00.000Z' },
    ],
    secrets.device,
  )
  const [stored] = await ask<{ id: string }[]>('GET /data?variables[0]=temperature', undefined, secrets.device)
  if (stored) rename(db, stored.id, ids.data)
  await ask('POST /files', [
    { filename: '/a.png', file: 'aGk=', public: true },
    { filename: '/reports/a.csv', file: 'aGk=', public: true },
    { filename: '/reports/image/b.png', file: 'aGk=', public: true },
    { filename: '/backup/press-7.csv', file: 'dmFyaWFibGUsdmFsdWUKdGVtcGVyYXR1cmUsMQo=', public: false },
  ])
  const action = {
    name: 'Alert on high temperature',
    active: true,
    type: 'condition',
    trigger: [
      { device: ids.device, variable: 'temperature', is: '>', value: '80', value_type: 'number', unlock: false },
    ],
    action: { type: 'notification', subject: 'Hot', message: '$VALUE$' },
    tags: [],
  }
  rename(db, (await ask<{ action: string }>('POST /action', action)).action, ids.action)
}

async function setDashboards({ ask, db }: Scene): Promise<void> {
  const script = { name: 'Nightly report', runtime: 'node-rt2025', interval: '1 day', active: true, tags: [] }
  const analysis = await ask<{ id: string; token: string }>('POST /analysis', {
    ...script,
    variables: [{ key: 'site', value: 'a' }],
  })
  rename(db, analysis.id, ids.analysis)
  rename(db, analysis.token, secrets.analysis)
  await ask(`POST /analysis/${ids.analysis}/upload`, {
    file: 'Ly8gaGk=',
    file_name: 'script.js',
    language: 'node-rt2025',
  })
  const labelled = { label: 'Plant overview', type: 'dashboard', tags: [{ key: 'team', value: 'ops' }] }
  rename(db, (await ask<{ dashboard: string }>('POST /dashboard', labelled)).dashboard, ids.dashboard)
  const widget = {
    label: 'Temperature',
    type: 'display',
    display: { show_units: true, show_variables: true, header_buttons: [{ id: 'a', analysis_run: ids.analysis }] },
    analysis_run: ids.analysis,
    data: [{ origin: ids.device, query: 'last_value', variables: ['temperature'] }],
  }
  rename(db, (await ask<{ widget: string }>(`POST /dashboard/${ids.dashboard}/widget`, widget)).widget, ids.widget)
  const arrangement = [{ widget_id: ids.widget, x: 0, y: 0, width: 2, height: 3, tab: null }]
  await ask(`PUT /dashboard/${ids.dashboard}`, { arrangement })
  stampResource(db, ids.dashboard, 'last_access', sceneTime)
  stampResource(db, ids.analysis, 'last_run', sceneTime)
  const dictionary = { name: 'Portal texts', slug: 'ACME', fallback: 'en-US' }
  rename(db, (await ask<{ dictionary: string }>('POST /dictionary', dictionary)).dictionary, ids.dictionary)
  await ask(`PUT /dictionary/${ids.dictionary}/en-US`, { dictionary: { PLANT: 'Plant' }, active: true })
  await ask(`PUT /dictionary/${ids.dictionary}/pt-BR`, { dictionary: { PLANT: 'Planta' }, active: true })
  await ask('PUT /am/' + ids.policy, {
    targets: [['analysis'], ['run_user']],
    permissions: [{ effect: 'allow', action: ['email', 'sms', 'mqtt', 'notification'], resource: ['service'] }],
  })
}
