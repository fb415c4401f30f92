import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid, notFound } from '#emulator/refusal.ts'
import { readBody, textOf, z } from '#emulator/rules/body.ts'
import { isRecord, type Query, toList } from '#emulator/rules/queries/query.ts'
import { bodyOf, findResource, type ResourceRow } from '#emulator/store/resources.ts'
import { startAnalysis } from '../automation/analysis-runs.ts'
import { addData, editData, readData, removeData } from '../devices/data-operations.ts'
import { widgetInPath, widgetShape } from './widgets.ts'

function deviceOf(call: TokenCall, id: string): ResourceRow {
  const device = findResource(call.db, call.token.profile, 'device', id)
  if (!device) throw notFound('Device')
  return device
}

/** Query strings know texts alone, and so does the reader of queries. */
const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : (value ?? undefined))

/** The query of one entry of `data`; the request may set other dates and the page (contract 17.2). */
function queryOf(entry: Query, { overwrite, page, amount }: Query): Query {
  const dates: Query = isRecord(overwrite) ? overwrite : {}
  const qty = asText(amount ?? entry['qty'])
  const size = Number(qty ?? 15)
  return {
    variables: entry['variables'] ?? undefined,
    query: asText(entry['query']),
    interval: asText(entry['interval']),
    function: asText(entry['function']),
    value: asText(entry['value']),
    start_date: dates['start_date'] ?? asText(entry['start_date']),
    end_date: dates['end_date'] ?? asText(entry['end_date']),
    qty,
    skip: String(Math.max(0, (Number(page ?? 1) || 1) - 1) * (Number.isInteger(size) ? size : 15)),
  }
}

/** What a widget shows, entry by entry; a device that is gone shows nothing. */
function read(call: TokenCall): unknown {
  const { widget } = widgetInPath(call)
  const entries = toList(bodyOf(widget)['data'] ?? undefined).filter(isRecord)
  const results = entries.map((entry, at) => {
    const origin = typeof entry['origin'] === 'string' ? entry['origin'] : ''
    const device = findResource(call.db, widget.profile, 'device', origin)
    const result = device ? readData(call, device, queryOf(entry, call.query), 'dashboard_output') : []
    return [at, { result }] as const
  })
  return { widget: widgetShape(call, widget), data: Object.fromEntries(results) }
}

const sent = z
  .array(z.looseObject({ origin: textOf(1, 60) }, 'Expected object'), 'Expected array')
  .check(z.minLength(1, 'Array must contain at least 1 element(s)'))

/** Records of the body by the device they name. */
function byOrigin(call: TokenCall): [ResourceRow, unknown[]][] {
  const records = readBody(sent, [call.body].flat())
  const origins = [...new Set(records.map(({ origin }) => origin))]
  return origins.map((origin) => [deviceOf(call, origin), records.filter((record) => record.origin === origin)])
}

/** Stores what a form sends, unless told to bypass storage, and starts the widget's analysis. */
function send(call: TokenCall): unknown {
  const { widget } = widgetInPath(call)
  const groups = byOrigin(call)
  const stored = call.query['bypass_bucket'] === 'true' ? [] : groups
  const answers = stored.map(([device, records]) => `${addData(call, device, records)} Data Added`)
  const { analysis_run: run } = bodyOf(widget)
  const analysis = typeof run === 'string' ? findResource(call.db, widget.profile, 'analysis', run) : undefined
  if (analysis)
    startAnalysis(
      call,
      analysis,
      groups.flatMap(([, records]) => records),
    )
  const details = { widget: widget.id }
  call.audit({ resourceName: 'dashboard', resourceId: widget.parent, action: 'Widget data sent', details })
  return answers
}

function edit(call: TokenCall): unknown {
  widgetInPath(call)
  for (const [device, records] of byOrigin(call)) editData(call, device, records)
  return 'Device Data Updated'
}

/** Records are named as pairs, `record:device`. */
function remove(call: TokenCall): unknown {
  widgetInPath(call)
  const pairs = toList(call.query['ids']).map((pair) => {
    const [id, device, ...more] = typeof pair === 'string' ? pair.split(':') : []
    if (!id || !device || more.length > 0) throw invalid('Invalid ids parameter')
    return { id, device }
  })
  if (pairs.length === 0) throw invalid('Invalid ids parameter')
  for (const device of new Set(pairs.map((pair) => pair.device))) {
    const ids = pairs.filter((pair) => pair.device === device).map(({ id }) => id)
    removeData(call, deviceOf(call, device), { ids, qty: String(Math.min(ids.length, 10_000)) })
  }
  return 'Successfully Removed'
}

const path = '/data/:dashboard/:widget'

/** Data of widgets (contract 17.2): no policy is named for them, so profile tokens alone pass. */
export const widgetDataRoutes: Route[] = [
  { method: 'GET', path, access: 'profile', handle: read },
  { method: 'POST', path, access: 'profile', handle: send },
  { method: 'DELETE', path, access: 'profile', handle: remove },
  { method: 'PUT', path: `${path}/data`, access: 'profile', handle: edit },
]
