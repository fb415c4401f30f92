import type { TokenCall } from '#emulator/call.ts'
import { connectorName } from '#emulator/rules/connectors.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { inBody } from '#emulator/rules/queries/resource-filter.ts'
import { bodyOf, type ResourceRow, tagsOf } from '#emulator/store/resources.ts'
import { type Collection, commonOrders } from '../collections.ts'

/** What a device is besides name, tags and whether it is on. */
const fields = [
  'id', 'profile', 'name', 'description', 'type', 'active', 'visible', 'connector', 'network', 'payload_decoder', 'rpm', 'tags',
  'bucket', 'last_input', 'last_output', 'created_at', 'updated_at', 'chunk_period', 'chunk_retention', 'mutable_variable_regex',
] as const // prettier-ignore
type Field = (typeof fields)[number]

function listShape(row: ResourceRow): Record<Field, unknown> {
  const body = bodyOf(row)
  const lastInput = body['last_input']
  return {
    id: row.id,
    profile: row.profile,
    name: row.name,
    description: body['description'] ?? null,
    type: body['type'],
    active: row.active === 1,
    visible: body['visible'],
    connector: body['connector'],
    network: body['network'],
    payload_decoder: body['payload_decoder'] ?? null,
    rpm: null,
    tags: tagsOf(row),
    bucket: row.id,
    last_input: typeof lastInput === 'number' ? iso(lastInput) : null,
    last_output: null,
    created_at: iso(row.created_at),
    updated_at: iso(row.updated_at),
    chunk_period: body['chunk_period'],
    chunk_retention: body['chunk_retention'],
    mutable_variable_regex: body['mutable_variable_regex'],
  }
}

/** A device read alone: its storage has a name there, an id in lists (contract 13). */
export const deviceShape = (row: ResourceRow) => ({ ...listShape(row), bucket: { id: row.id, name: row.name } })

/** Names that a list gives on request. */
export const resolvedNames = (call: TokenCall, row: { name?: unknown; connector?: unknown; network?: unknown }) => ({
  ...(call.query['resolveBucketName'] === 'true' ? { bucket_name: row.name } : {}),
  ...(call.query['resolveConnectorName'] === 'true'
    ? { connector_name: connectorName(row.connector), network_name: connectorName(row.network) }
    : {}),
})

export const devices: Collection<Field> = {
  kind: 'device',
  title: 'Device',
  audit: { resourceName: 'device', noun: 'Device' },
  fields,
  always: ['id', 'tags', 'connector', 'network'],
  defaults: ['id', 'name', 'tags'],
  orders: { ...commonOrders, visible: inBody('visible'), last_input: inBody('last_input') },
  defaultOrder: 'name',
  filters: {
    visible: { read: 'boolean', sql: inBody('visible') },
    connector: { read: 'word', sql: inBody('connector') },
    network: { read: 'word', sql: inBody('network') },
  },
  shape: listShape,
  limit: { name: 'Devices', of: { free: 5, starter: 100, scale: 10_000 } },
}
