import { iso } from '#emulator/rules/time/instant.ts'
import { inBody } from '#emulator/rules/queries/resource-filter.ts'
import { bodyOf, type ResourceRow, tagsOf } from '#emulator/store/resources.ts'
import { type Collection, commonOrders } from '../collections.ts'

/** Everything reading one gives. `name` is allowed and never there: what others call so is the label (contract 1.7). */
const fields = [
  'id', 'name', 'profile', 'label', 'type', 'visible', 'tags', 'arrangement', 'tabs', 'group_by', 'icon', 'background', 'theme',
  'setup', 'blueprint_devices', 'blueprint_device_behavior', 'blueprint_selector_behavior', 'last_access', 'created_at', 'updated_at',
] as const // prettier-ignore
type Field = (typeof fields)[number]

/** A dashboard (contract 17.1). */
export function dashboardShape(row: ResourceRow): Record<Field, unknown> {
  const body = bodyOf(row)
  const lastAccess = body['last_access']
  return {
    id: row.id,
    name: undefined,
    profile: row.profile,
    label: row.name,
    type: body['type'],
    visible: body['visible'],
    tags: tagsOf(row),
    arrangement: body['arrangement'] ?? [],
    tabs: body['tabs'] ?? [],
    group_by: body['group_by'] ?? [],
    icon: body['icon'] ?? {},
    background: body['background'] ?? {},
    blueprint_devices: body['blueprint_devices'] ?? [],
    blueprint_device_behavior: body['blueprint_device_behavior'],
    blueprint_selector_behavior: body['blueprint_selector_behavior'],
    theme: body['theme'] ?? {},
    setup: body['setup'] ?? {},
    last_access: typeof lastAccess === 'number' ? iso(lastAccess) : null,
    created_at: iso(row.created_at),
    updated_at: iso(row.updated_at),
  }
}

export const dashboards: Collection<Field> = {
  kind: 'dashboard',
  title: 'Dashboard',
  audit: { resourceName: 'dashboard', noun: 'Dashboard' },
  fields,
  defaults: ['id', 'name'],
  orders: { ...commonOrders, label: 'u.name_sort' },
  defaultOrder: 'label',
  filters: {
    label: { read: 'text', sql: 'u.name_fold' },
    visible: { read: 'boolean', sql: inBody('visible') },
    type: { read: 'word', sql: inBody('type') },
  },
  shape: dashboardShape,
  limit: { name: 'Dashboards', of: { free: 5, starter: 100, scale: 1_000 } },
}
