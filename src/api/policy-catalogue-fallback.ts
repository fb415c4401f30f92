import type { CatalogueAction, Governed } from './policy-catalogue.ts'

/** The meaning of the letters in `tables`, as in the table of contract 11.3. */
const letters: Readonly<Record<string, string>> = { I: 'id', T: 'tag', M: 'tag_match', A: 'any', P: 'path' }

export const fallbackLabels: Readonly<Record<string, string>> = {
  access_management: 'Access Management',
  account: 'Account',
  action: 'Action',
  analysis: 'Analysis',
  connector: 'Connector',
  dashboard: 'Dashboard',
  device: 'Device',
  dictionary: 'Dictionary',
  entity: 'Entity',
  file: 'File',
  network: 'Network',
  profile: 'Profile',
  run_user: 'Run User',
  secrets: 'Secrets',
  service: 'Service',
  service_authorization: 'Service Authorization',
  sql: 'SQL Query',
}

const crud = 'access:ITMA create:TMA edit:ITMA delete:ITMA'
const notes = (by: string) =>
  ['access', 'create', 'edit', 'delete'].map((verb) => `${verb}_notification:${by}`).join(' ')

/** `action:letters`, a line for each resource (contract 11.3). */
const tables: Readonly<Record<Governed, Readonly<Record<string, string>>>> = {
  run_user: {
    dashboard: 'access:ITMA arrangement:ITMA',
    device: 'access:ITMA',
    entity: 'access:ITMA',
    run_user: 'access:ITMA',
    sql: 'access:ITMA execute:ITMA',
  },
  analysis: {
    access_management: crud,
    account: 'access:A access_profile:IA access_profile_statistics:IA',
    action: crud,
    analysis: `${crud} run_analysis:ITMA upload_analysis_script:ITMA download_analysis_script:ITMA`,
    connector: 'access:ITMA',
    dashboard: `${crud} duplicate:ITMA related_devices:ITMA related_analysis:ITMA`,
    device: `${crud} token_access:ITMA get_data:ITMA send_data:ITMA edit_data:ITMA delete_data:ITMA manage_chunks:ITMA export_data:ITMA import_data:ITMA`,
    dictionary: 'access:IA create:A edit:IA delete:IA',
    entity: crud,
    file: 'access:PA upload:PA edit:PA delete:PA',
    network: `${crud} create_token:ITMA delete_token:ITMA`,
    profile: `access_tagorun_settings:A edit_tagorun_settings:A ${notes('A')}`,
    run_user: `${crud} login_as_user:ITMA ${notes('ITMA')}`,
    secrets: crud,
    service: 'email:A sms:A mqtt:A notification:A',
    service_authorization: 'access:A create:A edit:A delete:A',
    sql: 'access:ITMA create:TMA execute:ITMA',
  },
}

const sentenceCase = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).replaceAll('_', ' ')

function readTable(line: string): CatalogueAction[] {
  return line.split(' ').map((entry) => {
    const [value = '', by = ''] = entry.split(':')
    const match_by = by.split('').flatMap((letter) => letters[letter] ?? [])
    return { value, label: sentenceCase(value), description: '', match_by }
  })
}

/** The documented actions. Only to be shown: the server may accept more by now. */
export function fallbackActions(): Record<Governed, Record<string, CatalogueAction[]>> {
  const read = (kind: Governed) =>
    Object.fromEntries(Object.entries(tables[kind]).map(([resource, line]) => [resource, readTable(line)]))
  return { run_user: read('run_user'), analysis: read('analysis') }
}
