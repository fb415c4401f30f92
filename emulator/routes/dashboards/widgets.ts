import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid, notFound } from '#emulator/refusal.ts'
import { newId } from '#emulator/rules/secrets/ids.ts'
import {
  bodyOf,
  childrenOf,
  deleteResource,
  findResource,
  insertResource,
  type ResourceRow,
  updateResource,
} from '#emulator/store/resources.ts'
import { insertToken, tokenOf } from '#emulator/store/profile/tokens.ts'
import { governedBy, inPath } from '../collections.ts'
import { widgetBody } from './dashboard-bodies.ts'
import { dashboards } from './dashboard-shapes.ts'

/** Contract 17.2. */
const mostWidgets = 50

/** The widget and its dashboard that the path means. Throws 404, and 401 where policies refuse the dashboard. */
export function widgetInPath(call: TokenCall): { dashboard: ResourceRow; widget: ResourceRow } {
  const dashboard = inPath(call, dashboards, 'dashboard')
  const widget = findResource(call.db, dashboard.profile, 'widget', call.params['widget'] ?? '')
  if (widget?.parent !== dashboard.id) throw notFound('Widget')
  return { dashboard, widget }
}

/** A widget (contract 17.2). */
export function widgetShape(call: TokenCall, row: ResourceRow): Record<string, unknown> {
  return {
    id: row.id,
    dashboard: row.parent,
    label: row.name,
    realtime: true,
    analysis_run: null,
    resource: [],
    token: tokenOf(call.db, 'widget', row.id) ?? null,
    data: [],
    display: {},
    ...bodyOf(row),
  }
}

function record(call: TokenCall, dashboard: string | null, action: string, widget: string): void {
  call.audit({ resourceName: 'dashboard', resourceId: dashboard, action, details: { widget } })
}

/** It shows only once the dashboard's `arrangement` lists it. */
function create(call: TokenCall): unknown {
  const dashboard = inPath(call, dashboards, 'dashboard')
  const { label: name = '', rest: body } = widgetBody(call.body, true)
  if (childrenOf(call.db, dashboard.id).length >= mostWidgets)
    throw invalid(`You have exceeded the maximum limit of Widgets (${mostWidgets})`)
  const id = newId(call.db, call.now)
  insertResource(call.db, {
    id,
    profile: dashboard.profile,
    kind: 'widget',
    parent: dashboard.id,
    name,
    active: 1,
    tags: [],
    body,
    created_at: call.now,
    updated_at: call.now,
  })
  record(call, dashboard.id, 'Widget created', id)
  return { widget: id }
}

function edit(call: TokenCall): unknown {
  const { widget } = widgetInPath(call)
  const { label, rest } = widgetBody(call.body, false)
  const changes = { ...(label === undefined ? {} : { name: label }), body: { ...bodyOf(widget), ...rest } }
  updateResource(call.db, widget, changes, call.now)
  record(call, widget.parent, 'Widget edited', widget.id)
  return 'Successfully Updated'
}

function remove(call: TokenCall): unknown {
  const { widget } = widgetInPath(call)
  deleteResource(call.db, widget)
  record(call, widget.parent, 'Widget deleted', widget.id)
  return 'Successfully Removed'
}

/** A token by which a page elsewhere embeds the widget. */
function makeToken(call: TokenCall): unknown {
  const { widget } = widgetInPath(call)
  const { token } = insertToken(
    call.db,
    {
      type: 'widget',
      profile: widget.profile,
      ref_id: widget.id,
      name: widget.name,
      permission: 'full',
      expire_at: null,
      created_by: call.token.created_by,
    },
    call.now,
  )
  record(call, widget.parent, 'Widget token created', widget.id)
  return { widget_token: token }
}

const governed = governedBy('dashboard')
const also = (action: string) => ({ also: { resource: 'dashboard', action } }) as const
const path = '/dashboard/:dashboard/widget/:widget'

/** Contract 17.2, but for what widgets show. */
export const widgetRoutes: Route[] = [
  { method: 'POST', path: '/dashboard/:dashboard/widget', ...governed('create'), ...also('edit'), handle: create },
  { method: 'PUT', path, ...governed('edit'), handle: edit },
  {
    method: 'GET',
    path,
    ...governed('access'),
    handle: (call: TokenCall) => widgetShape(call, widgetInPath(call).widget),
  },
  { method: 'DELETE', path, ...governed('delete'), ...also('edit'), handle: remove },
  { method: 'GET', path: `${path}/token`, writes: true, access: 'profile', handle: makeToken },
]
