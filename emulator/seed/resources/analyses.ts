import { textToBase64 } from '#emulator/rules/secrets/base64.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import type { Database } from '#emulator/store/db.ts'
import { insertScript } from '#emulator/store/scripts.ts'
import { insertToken } from '#emulator/store/profile/tokens.ts'
import { accountIds, personas } from '../people/personas.ts'
import { analysisIds, analysisToken, sharedIds } from './resource-ids.ts'
import { profileOf, type Seeded, seedResource, tag } from '../seeded.ts'

const minute = 60_000
const day = 86_400_000

interface AnalysisSeed extends Omit<Seeded, 'body'> {
  description?: string
  runOn?: 'tago' | 'external'
  runtime?: string
  interval?: string
  variables?: readonly { key: string; value: string }[]
  /** Minutes since the last run. */
  ran?: number
  /** Names of the versions of its script, oldest first. */
  scripts?: readonly string[]
  lines?: readonly string[]
}

const seeds: readonly AnalysisSeed[] = [
  {
    id: analysisIds.report, name: 'Nightly report', age: 590, edited: 22, interval: '1 day', ran: 400, runtime: 'node-rt2025',
    description: 'Writes the figures of the day into the files, one sheet a site',
    tags: [tag('purpose', 'report'), tag('organization_id', 'harborline')],
    variables: [{ key: 'SITE', value: 'north-plant' }, { key: 'KEEP_DAYS', value: '14' }],
    scripts: ['report.js', 'report.js'],
    lines: ['Running report.js, version 2', 'Scope: []', '14 sheets written', 'Finished'],
  },
  {
    id: analysisIds.relay, name: 'Alarm relay', age: 320, edited: 45, runOn: 'external', runtime: 'python-rt2025', ran: 52,
    description: 'Runs in the control room and rings the siren',
    tags: [tag('purpose', 'alarm'), tag('_delete_protection_', 'The siren depends on this relay: ask the control room first')],
    variables: [{ key: 'SIREN', value: 'main' }],
  },
  { id: analysisIds.leaks, name: 'Leak detection', age: 110, edited: 5, active: false, interval: '1 hour', runtime: 'deno-rt2025', tags: [tag('purpose', 'alarm')], scripts: ['leaks.ts'], ran: 7_300, lines: ['Running leaks.ts, version 1', 'Error: too few meters to compare'] },
  { id: analysisIds.invitations, name: 'Invite customers', age: 6, runtime: 'node-legacy', tags: [tag('purpose', 'people')] },
  { id: sharedIds.analysis, shared: true, name: 'Reservoir forecast', age: 210, interval: '1 day', runtime: 'python-rt2025', tags: [], scripts: ['forecast.py'], ran: 900, lines: ['Running forecast.py, version 1', 'Finished'] },
] // prettier-ignore

const code = (name: string, version: number): string =>
  name.endsWith('.py')
    ? `# ${name}, version ${version}\nprint("Finished")\n`
    : `// ${name}, version ${version}\nconsole.log('Finished')\n`

function seedAnalysis(db: Database, now: number, given: AnalysisSeed): void {
  const {
    description = null,
    runOn = 'tago',
    runtime,
    interval = 'never',
    variables = [],
    ran,
    scripts = [],
    lines = [],
  } = given
  const lastRun = ran === undefined ? null : now - ran * minute
  const [owner, member] = personas
  const author = given.shared ? member : owner
  seedResource(db, now, 'analysis', {
    ...given,
    body: {
      description,
      run_on: runOn,
      runtime,
      interval,
      variables,
      file_name: scripts.at(-1) ?? null,
      last_run: lastRun,
      console: lines.map((line) => `[${iso(lastRun ?? now)}] ${line}`),
    },
  })
  for (const [at, file_name] of scripts.entries()) {
    insertScript(db, {
      analysis: given.id,
      version: at + 1,
      file_name,
      content: textToBase64(code(file_name, at + 1)),
      created_by: `${author?.name} (${author?.email})`,
      created_at: now - Math.floor((given.age / (at + 2)) * day),
    })
  }
  insertToken(
    db,
    {
      type: 'analysis',
      token: analysisToken(given.id),
      profile: profileOf(given),
      ref_id: given.id,
      name: given.name,
      permission: 'full',
      expire_at: null,
      created_by: given.shared ? accountIds.member : accountIds.owner,
      created_at: now - given.age * day,
    },
    now,
  )
}

/** Scripts on the platform, one that runs elsewhere, one that is off, and one without any script yet. */
export function seedAnalyses(db: Database, now: number): void {
  for (const given of seeds) seedAnalysis(db, now, given)
}
