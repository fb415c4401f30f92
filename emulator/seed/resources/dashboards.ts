import type { Database } from '#emulator/store/db.ts'
import { analysisIds, dashboardIds, deviceIds, sharedIds, widgetId } from './resource-ids.ts'
import { type Seeded, seedResource, tag } from '../seeded.ts'

const day = 86_400_000

/** A widget by what it shows; its place follows from its number. */
interface WidgetSeed {
  label: string
  type: string
  data?: readonly object[]
  display?: object
  analysis_run?: string
  resource?: readonly object[]
}

interface DashboardSeed extends Omit<Seeded, 'body'> {
  visible?: boolean
  /** Days since somebody of the portal opened it; absent for never. */
  opened?: number
  body?: Readonly<Record<string, unknown>>
  widgets: readonly WidgetSeed[]
}

const entry = (origin: string, variables: readonly string[], query = 'last_value', more: object = {}) => ({
  origin,
  variables,
  query,
  ...more,
})
const dayOf = (origin: string, variable: string) =>
  entry(origin, [variable], 'default', { qty: 48, start_date: '1 day' })

const { northPump1, northPump2, southPump, intakeFlow, tankLevel, tankChlorine, mossfieldMeter, brightwellMeter } =
  deviceIds

const seeds: readonly DashboardSeed[] = [
  {
    id: dashboardIds.overview, name: 'Plant overview', age: 600, edited: 9, opened: 0.02,
    tags: [tag('team', 'operations'), tag('organization_id', 'harborline')],
    body: { icon: { url: 'https://icons.example/droplet.svg', color: '#0b5394' } },
    widgets: [
      { label: 'Pump pressure', type: 'display', data: [entry(northPump1, ['pressure']), entry(northPump2, ['pressure'])], display: { show_units: true, show_variables: true, header_buttons: [{ id: 'b1', text: 'Report now', type: 'run_analysis', analysis: analysisIds.report }] } },
      { label: 'Flow of the last day', type: 'line', data: [dayOf(northPump1, 'flow_rate'), dayOf(southPump, 'flow_rate')] },
      { label: 'Intake', type: 'dial', data: [entry(intakeFlow, ['flow_rate'])], display: { minimum: 0, maximum: 600 } },
      { label: 'Devices', type: 'device_list', resource: [{ type: 'device', filter: [tag('asset', 'pump')], view: 'name', editable: 'name' }] },
    ],
  },
  {
    id: dashboardIds.tanks, name: 'Tank levels', age: 390, edited: 20, opened: 0.6,
    tags: [tag('team', 'operations'), tag('site', 'hilltop-tank'), tag('organization_id', 'mossfield')],
    widgets: [
      { label: 'Level', type: 'cylinder', data: [entry(tankLevel, ['level'])], display: { minimum: 0, maximum: 6 } },
      { label: 'Chlorine', type: 'line', data: [dayOf(tankChlorine, 'chlorine')] },
      { label: 'Where', type: 'map', data: [entry(tankLevel, ['level'], 'last_location')] },
    ],
  },
  {
    id: dashboardIds.meters, name: 'Customer meters', age: 140, edited: 33, opened: 3,
    tags: [tag('team', 'billing'), tag('organization_id', 'brightwell'), tag('_delete_protection_', 'Billing reads this dashboard every night: ask them before deleting')],
    body: { tabs: [{ key: 'use', value: 'Consumption', link: '' }, { key: 'alarm', value: 'Alarms', link: '', hidden: true }] },
    widgets: [
      { label: 'Consumption', type: 'bar', data: [dayOf(mossfieldMeter, 'consumption'), dayOf(brightwellMeter, 'consumption')] },
      { label: 'Used in a day', type: 'card', data: [entry(mossfieldMeter, ['consumption'], 'sum', { start_date: '1 day' })] },
    ],
  },
  {
    id: dashboardIds.maintenance, name: 'Maintenance requests and pump alignment, for contractors working on site', age: 75, edited: 2, opened: 12,
    tags: [tag('team', 'maintenance'), tag('site', 'pump-station-3')],
    widgets: [
      { label: 'New request', type: 'input_form', analysis_run: analysisIds.relay, data: [entry(deviceIds.stationController, ['request'])], display: { fields: [{ label: 'What is wrong', type: 'text', data: { origin: deviceIds.stationController, variable: 'request' } }] } },
      { label: 'How to', type: 'note', display: { text: 'Say which pump, and what you heard.' } },
    ],
  },
  { id: dashboardIds.archive, name: 'Archive 2022', age: 560, edited: 540, visible: false, tags: [], widgets: [] },
  {
    id: sharedIds.dashboard, shared: true, name: 'Hillside at a glance', age: 260, edited: 14, opened: 1,
    tags: [tag('organization_id', 'fjord')],
    widgets: [
      { label: 'Reservoir', type: 'cylinder', data: [entry(sharedIds.reservoir, ['level'])] },
      { label: 'Booster', type: 'line', data: [dayOf(sharedIds.booster, 'pressure')] },
    ],
  },
  { id: sharedIds.notes, shared: true, name: 'Notes for the night shift', age: 100, tags: [], widgets: [{ label: 'Notes', type: 'note', display: { text: 'Nothing unusual.' } }] },
] // prettier-ignore

/** Two columns of widgets, as people leave them after dragging. */
const placeOf = (widget_id: string, at: number, tab: string | null) => ({
  widget_id,
  x: (at % 2) * 2,
  y: Math.floor(at / 2) * 3,
  width: 2,
  height: 3,
  tab,
})

/** Dashboards with a few widgets each, one of them protected, and one that nobody ever opened. */
export function seedDashboards(db: Database, now: number): void {
  let number = 0
  for (const { widgets, visible = true, opened, body, ...given } of seeds) {
    const placed = widgets.map((widget) => ({ widget, id: widgetId((number += 1)) }))
    const tab = body?.['tabs'] === undefined ? null : 'use'
    seedResource(db, now, 'dashboard', {
      ...given,
      body: {
        type: 'dashboard',
        visible,
        arrangement: placed.map(({ id }, at) => placeOf(id, at, tab)),
        last_access: opened === undefined ? null : Math.floor(now - opened * day),
        ...body,
      },
    })
    for (const { id, widget } of placed) {
      const { label, ...shown } = widget
      seedResource(db, now, 'widget', {
        ...given,
        id,
        name: label,
        tags: [],
        parent: given.id,
        body: { realtime: true, ...shown },
      })
    }
  }
}
