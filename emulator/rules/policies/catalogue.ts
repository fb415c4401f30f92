/** How a rule says what it is about (contract 11.2). `path` is for files alone. */
export type MatchKind = 'id' | 'tag' | 'tag_match' | 'any' | 'path'
/** The tokens that policies bind (contract 11.1). */
export type Governed = 'run_user' | 'analysis'

interface CatalogueAction {
  label: string
  value: string
  description: string
  match_by: MatchKind[]
}

/** Words in parentheses of contract 11.3, one letter a kind. */
const kinds: Readonly<Record<string, MatchKind>> = { I: 'id', T: 'tag', M: 'tag_match', A: 'any', P: 'path' }

const action = (value: string, label: string, letters: string, description = `Allows to ${label.toLowerCase()}`) => ({
  label,
  value,
  description,
  match_by: letters.split('').map((letter) => kinds[letter] ?? 'any'),
})

const full = (letters: string, create: string) => [
  action('access', 'Access', letters),
  action('create', 'Create', create),
  action('edit', 'Edit', letters),
  action('delete', 'Delete', letters),
]
const notifications = (letters: string) => [
  action('access_notification', 'Access notification', letters),
  action('create_notification', 'Create notification', letters),
  action('edit_notification', 'Edit notification', letters),
  action('delete_notification', 'Delete notification', letters),
]

/** Labels of the 21 resources (contract 11.3; the words marked † there are row 27 of contract 20). */
export const resourceLabels = {
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
} as const
export type PolicyResource = keyof typeof resourceLabels

type Catalogue = Readonly<Record<Governed, Partial<Record<PolicyResource, CatalogueAction[]>>>>

/**
 * What can be granted to whom: the answer of `GET /am/settings`, and the test of whether a stored rule can have any
 * effect.
 */
export const catalogue: Catalogue = {
  run_user: {
    dashboard: [
      action('access', 'Access', 'ITMA', 'Allows users to receive this dashboard'),
      action('arrangement', 'Arrangement', 'ITMA', 'Allows users to move and resize widgets'),
    ],
    device: [action('access', 'Dashboard access', 'ITMA', 'Allows users to use this device in dashboards')],
    entity: [action('access', 'Blueprint access', 'ITMA', 'Allows users to use this entity in blueprint dashboards')],
    run_user: [
      action(
        'access',
        'Blueprint access',
        'ITMA',
        'Allows users to see and change these users in blueprint dashboards',
      ),
    ],
    sql: [
      action('access', 'Access', 'ITMA', 'Allows users to list and view saved queries'),
      action('execute', 'Execute', 'ITMA', 'Allows users to run saved queries'),
    ],
  },
  analysis: {
    access_management: full('ITMA', 'TMA'),
    account: [
      action('access', 'Access Account Information', 'A'),
      action('access_profile', 'Access profile', 'IA'),
      action('access_profile_statistics', 'Access profile statistics', 'IA'),
    ],
    action: full('ITMA', 'TMA'),
    analysis: [
      ...full('ITMA', 'TMA'),
      action('run_analysis', 'Run Analysis', 'ITMA'),
      action('upload_analysis_script', 'Upload Analysis Script', 'ITMA'),
      action('download_analysis_script', 'Download Analysis Script', 'ITMA'),
    ],
    connector: [action('access', 'Access', 'ITMA')],
    dashboard: [
      ...full('ITMA', 'TMA'),
      action('duplicate', 'Duplicate', 'ITMA'),
      action('related_devices', 'Related devices', 'ITMA'),
      action('related_analysis', 'Related analysis', 'ITMA'),
    ],
    device: [
      ...full('ITMA', 'TMA'),
      action('token_access', 'Token access', 'ITMA'),
      action('get_data', 'Get data', 'ITMA'),
      action('send_data', 'Send data', 'ITMA'),
      action('edit_data', 'Edit data', 'ITMA'),
      action('delete_data', 'Delete data', 'ITMA'),
      action('manage_chunks', 'Manage chunks', 'ITMA'),
      action('export_data', 'Export Data', 'ITMA'),
      action('import_data', 'Import Data', 'ITMA'),
    ],
    dictionary: full('IA', 'A'),
    entity: full('ITMA', 'TMA'),
    file: [
      action('access', 'Access', 'PA'),
      action('upload', 'Upload', 'PA'),
      action('edit', 'Edit', 'PA'),
      action('delete', 'Delete', 'PA'),
    ],
    network: [
      ...full('ITMA', 'TMA'),
      action('create_token', 'Create token', 'ITMA'),
      action('delete_token', 'Delete token', 'ITMA'),
    ],
    profile: [
      action('access_tagorun_settings', 'Access TagoRUN settings', 'A'),
      action('edit_tagorun_settings', 'Edit TagoRUN settings', 'A'),
      ...notifications('A'),
    ],
    run_user: [...full('ITMA', 'TMA'), action('login_as_user', 'Login as user', 'ITMA'), ...notifications('ITMA')],
    secrets: full('ITMA', 'TMA'),
    service: [
      action('email', 'Send e-mail', 'A'),
      action('sms', 'Send SMS', 'A'),
      action('mqtt', 'Publish MQTT', 'A'),
      action('notification', 'Send notification', 'A'),
    ],
    service_authorization: full('A', 'A'),
    sql: [action('access', 'Access', 'ITMA'), action('create', 'Create', 'TMA'), action('execute', 'Execute', 'ITMA')],
  },
}

/** Every action word there is, for the one check the platform makes of them (contract 11.2). */
export const actionWords: ReadonlySet<string> = new Set(
  Object.values(catalogue).flatMap((resources) =>
    Object.values(resources).flatMap((actions) => actions.map(({ value }) => value)),
  ),
)

/** Whether a rule of that form can have any effect: the platform stores others and ignores them. */
export function isEffective(kind: Governed, resource: PolicyResource, word: string, match: MatchKind): boolean {
  return catalogue[kind][resource]?.find(({ value }) => value === word)?.match_by.includes(match) ?? false
}
