import type { TokenCall } from '#emulator/call.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { inBody } from '#emulator/rules/queries/resource-filter.ts'
import { bodyOf, type ResourceRow, tagsOf } from '#emulator/store/resources.ts'
import { listScripts } from '#emulator/store/scripts.ts'
import { tokenOf } from '#emulator/store/profile/tokens.ts'
import { type Collection, commonOrders } from '../collections.ts'

const fields = [
  'id', 'profile', 'token', 'name', 'description', 'active', 'run_on', 'runtime', 'interval', 'file_name', 'variables', 'tags',
  'version', 'versions', 'console', 'locked_at', 'last_run', 'created_at', 'updated_at',
] as const // prettier-ignore
type Field = (typeof fields)[number]

/** An analysis (contract 16). What takes a query of its own is looked up only when it is asked for. */
export function analysisShape(row: ResourceRow, call: TokenCall): Record<Field, unknown> {
  const body = bodyOf(row)
  const lastRun = body['last_run']
  const scripts = () => listScripts(call.db, row.id)
  return {
    id: row.id,
    profile: row.profile,
    get token() {
      return tokenOf(call.db, 'analysis', row.id)
    },
    name: row.name,
    description: body['description'] ?? null,
    active: row.active === 1,
    run_on: body['run_on'],
    runtime: body['runtime'],
    interval: body['interval'],
    file_name: body['file_name'] ?? null,
    variables: body['variables'],
    tags: tagsOf(row),
    get version() {
      return scripts().at(-1)?.version
    },
    get versions() {
      return Object.fromEntries(
        scripts().map(({ version, file_name, created_by, created_at }) => [
          version,
          { file_name, created_by, created_at: iso(created_at) },
        ]),
      )
    },
    console: body['console'] ?? [],
    locked_at: null,
    last_run: typeof lastRun === 'number' ? iso(lastRun) : null,
    created_at: iso(row.created_at),
    updated_at: iso(row.updated_at),
  }
}

export const analyses: Collection<Field> = {
  kind: 'analysis',
  title: 'Analysis',
  audit: { resourceName: 'analysis', noun: 'Analysis' },
  fields,
  defaults: ['id', 'name'],
  orders: { ...commonOrders, run_on: inBody('run_on'), last_run: inBody('last_run') },
  defaultOrder: 'name',
  filters: {
    run_on: { read: 'word', sql: inBody('run_on') },
    runtime: { read: 'word', sql: inBody('runtime') },
    last_run: { read: 'date', sql: inBody('last_run') },
  },
  shape: analysisShape,
  limit: { name: 'Analysis', of: { free: 5, starter: 100, scale: 200 } },
}
