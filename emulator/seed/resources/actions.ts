import type { Database } from '#emulator/store/db.ts'
import { actionIds, analysisIds, deviceIds, sharedIds } from './resource-ids.ts'
import { type Seeded, seedResource, tag } from '../seeded.ts'

const minute = 60_000

interface ActionSeed extends Omit<Seeded, 'body'> {
  type: string
  trigger: readonly object[]
  action: object
  /** Minutes since it last fired. */
  fired?: number
}

const seeds: readonly ActionSeed[] = [
  {
    id: actionIds.pressure, name: 'Low pressure at the north plant', age: 420, edited: 17, type: 'condition', fired: 310,
    tags: [tag('team', 'operations')],
    trigger: [
      { device: deviceIds.northPump1, variable: 'pressure', is: '<', value: '2.5', value_type: 'number' },
      { device: deviceIds.northPump1, variable: 'pressure', is: '>', value: '3', value_type: 'number', unlock: true },
    ],
    action: { type: 'notification', subject: 'Low pressure', message: 'Pump 1 is at $VALUE$ bar' },
  },
  {
    id: actionIds.nightly, name: 'Start the nightly report', age: 588, type: 'schedule', fired: 400,
    tags: [tag('_delete_protection_', 'Without this action nobody gets the report')],
    trigger: [{ timezone: 'America/New_York', cron: '30 2 * * *' }],
    action: { type: 'script', script: [analysisIds.report] },
  },
  {
    id: actionIds.usage, name: 'Usage above its share', age: 90, edited: 1, active: false, type: 'usage_alert',
    trigger: [{ service_or_resource: 'input', condition: '>', condition_value: 80 }, { service_or_resource: 'email', condition: '>', condition_value: 90 }],
    action: { type: 'email', to: 'operations@riverbend.example', subject: 'Usage', message: 'A service is nearly used up' },
  },
  {
    id: sharedIds.action, shared: true, name: 'Reservoir is low', age: 200, type: 'condition',
    trigger: [{ device: sharedIds.reservoir, variable: 'level', is: '<', value: '1', value_type: 'number' }],
    action: { type: 'sms', to: '+15550142', message: 'The reservoir is at $VALUE$ m' },
  },
] // prettier-ignore

/** One of each kind of trigger that people use most; the last of production is off and never fired. */
export function seedActions(db: Database, now: number): void {
  for (const { type, trigger, action, fired, ...given } of seeds) {
    const last_triggered = fired === undefined ? null : now - fired * minute
    seedResource(db, now, 'action', {
      ...given,
      body: { description: null, lock: false, type, trigger, action, last_triggered },
    })
  }
}
