import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid } from '#emulator/refusal.ts'
import { parseExpiry } from '#emulator/rules/time/expiry.ts'
import { newId } from '#emulator/rules/secrets/ids.ts'
import { isoExpiry } from '#emulator/rules/time/instant.ts'
import { bodyOf, childrenOf, insertResource, stampResource, tagsOf } from '#emulator/store/resources.ts'
import { hasAnonymousUser } from '#emulator/store/run/run-users.ts'
import { insertToken } from '#emulator/store/profile/tokens.ts'
import { createIn, editIn, insertIn, removeIn } from '../collection-writes.ts'
import { governedBy, inPath, listCollection } from '../collections.ts'
import { createDashboardBody, duplicateBody, editDashboardBody } from './dashboard-bodies.ts'
import { dashboards, dashboardShape } from './dashboard-shapes.ts'
import { related } from '../related.ts'

/** Only people of the portal leave a `last_access`; administration is not use. */
function info(call: TokenCall): unknown {
  const row = inPath(call, dashboards)
  if (call.token.type === 'run_user') stampResource(call.db, row.id, 'last_access', call.now)
  return dashboardShape(row)
}

function edit(call: TokenCall): unknown {
  editIn(call, dashboards, inPath(call, dashboards), editDashboardBody(call.body))
  return 'Successfully Updated'
}

function remove(call: TokenCall): unknown {
  removeIn(call, dashboards)
  return 'Successfully Removed'
}

/** A copy with widgets of its own, arranged alike. */
function duplicate(call: TokenCall): unknown {
  const row = inPath(call, dashboards)
  const { new_label: label = `${row.name} (copy)`, setup } = duplicateBody(call.body)
  const { last_access: _, arrangement, ...body } = bodyOf(row)
  const widgets = childrenOf(call.db, row.id).map((widget) => ({ widget, copy: newId(call.db, call.now) }))
  const ids = new Map<unknown, string>(widgets.map(({ widget, copy }) => [widget.id, copy]))
  const placed = (Array.isArray(arrangement) ? arrangement : []).flatMap((place: { widget_id?: unknown }) => {
    const widget_id = ids.get(place.widget_id)
    return widget_id === undefined ? [] : [Object.assign(place, { widget_id })]
  })
  const given = { ...body, tags: tagsOf(row), arrangement: placed, setup: setup ?? body['setup'] }
  const parent = insertIn(call, dashboards, { name: label.slice(0, 200), ...given })
  for (const { widget, copy } of widgets) {
    const times = { created_at: call.now, updated_at: call.now }
    insertResource(call.db, { ...widget, id: copy, parent, tags: [], body: bodyOf(widget), ...times })
  }
  return { dashboard_id: parent, message: 'Copy sent' }
}

/** Anybody with the link sees what the anonymous user may see, so there must be one (contract 17.1). */
function share(call: TokenCall): unknown {
  const row = inPath(call, dashboards)
  const span = call.query['expire_time'] ?? 'never'
  if (typeof span !== 'string') throw invalid('Invalid date')
  if (!hasAnonymousUser(call.db, row.profile)) throw invalid('An anonymous user is needed to share a dashboard')
  const { token, expire_at } = insertToken(
    call.db,
    {
      type: 'public',
      profile: row.profile,
      ref_id: row.id,
      name: row.name,
      permission: 'read',
      expire_at: parseExpiry(span, call.now),
      created_by: call.token.created_by,
    },
    call.now,
  )
  call.audit({
    resourceName: 'dashboard',
    resourceId: row.id,
    action: 'Dashboard shared',
    details: { expire_time: span },
  })
  return { token, expire_time: isoExpiry(expire_at) }
}

const governed = governedBy('dashboard')
const path = '/dashboard/:id'

/** Contract 17.1. */
export const dashboardRoutes: Route[] = [
  {
    method: 'GET',
    path: '/dashboard',
    ...governed('access'),
    handle: (call: TokenCall) => listCollection(call, dashboards),
  },
  {
    method: 'POST',
    path: '/dashboard',
    status: 201,
    ...governed('create'),
    handle: (call: TokenCall) => ({ dashboard: createIn(call, dashboards, createDashboardBody(call.body)) }),
  },
  { method: 'GET', path, ...governed('access'), handle: info },
  { method: 'PUT', path, ...governed('edit'), handle: edit },
  { method: 'DELETE', path, ...governed('delete'), handle: remove },
  { method: 'POST', path: `${path}/duplicate`, status: 201, ...governed('duplicate'), handle: duplicate },
  { method: 'GET', path: `${path}/share/public`, writes: true, access: 'profile', handle: share },
  {
    method: 'GET',
    path: `${path}/devices`,
    ...governed('related_devices'),
    handle: (call: TokenCall) =>
      related(call, inPath(call, dashboards), 'device').map(({ id, name }) => ({ id, bucket: id, name })),
  },
  {
    method: 'GET',
    path: `${path}/analysis`,
    ...governed('related_analysis'),
    handle: (call: TokenCall) =>
      related(call, inPath(call, dashboards), 'analysis').map(({ id, name }) => ({ id, name })),
  },
]
