import { connectorIds, networkIds } from '#emulator/rules/connectors.ts'
import type { StorageType } from '#emulator/rules/device-storage.ts'
import type { Database } from '#emulator/store/db.ts'
import type { Tag } from '#emulator/store/run/run-users.ts'
import { insertToken } from '#emulator/store/profile/tokens.ts'
import { accountIds } from '../people/personas.ts'
import { deviceIds, deviceToken, sharedIds } from './resource-ids.ts'
import { profileOf, type Seeded, seedResource, tag } from '../seeded.ts'

type Place = { site: string; organization: string }
type Kind = keyof typeof connectorIds

/** Values of the tags are those that run users carry, so that rules about matching tags meet somebody. */
const at = ({ site, organization }: Place, ...more: Tag[]): Tag[] => [
  tag('site', site),
  tag('organization_id', organization),
  ...more,
]

const day = 86_400_000
const fixed = { type: 'immutable', chunk_period: 'month', chunk_retention: 12 } as const

interface DeviceSeed extends Omit<Seeded, 'body'> {
  kind: Kind
  description?: string
  visible?: boolean
  storage?: { type: StorageType; [key: string]: unknown }
  params?: readonly [key: string, value: string, sent?: boolean][]
}

const { northPump1, northPump2, southPump, intakeFlow, intakeTurbidity, tankLevel, tankChlorine, stationController } =
  deviceIds
const river = 'harborline'

const seeds: readonly DeviceSeed[] = [
  {
    id: northPump1, name: 'North plant pump 1', age: 640, edited: 12, kind: 'pump',
    description: 'Main lift pump, variable speed',
    tags: at({ site: 'north-plant', organization: river }, tag('asset', 'pump')),
    params: [['report_interval', '600', true], ['pressure_limit', '6.5'], ['speed_setpoint', '82', true]],
  },
  {
    id: northPump2, name: 'North plant pump 2', age: 640, edited: 3, kind: 'pump', active: false,
    description: 'Standby pump, out for service',
    tags: at({ site: 'north-plant', organization: river }, tag('asset', 'pump'), tag('status', 'service')),
    params: [['report_interval', '600', true]],
  },
  { id: southPump, name: 'South plant pump', age: 512, kind: 'pump', tags: at({ site: 'south-plant', organization: 'cobalt-bay' }, tag('asset', 'pump')) },
  {
    id: intakeFlow, name: 'River intake flow meter', age: 498, edited: 41, kind: 'https', storage: fixed,
    description: 'Electromagnetic, DN 400',
    tags: at({ site: 'river-intake', organization: river }, tag('asset', 'meter'), tag('_delete_protection_', 'The intake is metered for the river authority: ask the operations desk first')),
  },
  {
    id: intakeTurbidity, name: 'River intake turbidity probe', age: 498, kind: 'https',
    storage: { type: 'hybrid', chunk_period: 'week', chunk_retention: 26, mutable_variable_regex: '^setpoint' },
    tags: at({ site: 'river-intake', organization: river }, tag('asset', 'probe')),
  },
  {
    id: tankLevel, name: 'Hilltop tank level', age: 405, edited: 20, kind: 'tank', storage: { ...fixed, chunk_period: 'day', chunk_retention: 31 },
    tags: at({ site: 'hilltop-tank', organization: 'mossfield' }, tag('asset', 'tank')),
    params: [['high_alarm', '5.8'], ['low_alarm', '1.2']],
  },
  { id: tankChlorine, name: 'Hilltop tank chlorine', age: 405, kind: 'tank', tags: at({ site: 'hilltop-tank', organization: 'mossfield' }, tag('asset', 'probe')) },
  {
    id: stationController, age: 230, edited: 2, kind: 'pump',
    name: 'Pump station 3, pressure transmitter on the discharge side of the standby pump (replaced)',
    tags: at({ site: 'pump-station-3', organization: 'dunes' }, tag('asset', 'pump')),
    params: [['firmware', '4.2.0', true], ['report_interval', '300']],
  },
  { id: deviceIds.gateway, name: 'Depot LoRaWAN gateway', age: 60, kind: 'https', description: 'Mounted, waiting for its cable', tags: at({ site: 'depot', organization: river }) },
  { id: deviceIds.labBench, name: 'Lab pH bench', age: 18, kind: 'https', tags: at({ site: 'lab', organization: 'granite-works' }) },
  { id: deviceIds.mossfieldMeter, name: 'Customer meter 0001', age: 150, kind: 'https', tags: [tag('organization_id', 'mossfield'), tag('asset', 'meter')] },
  { id: deviceIds.brightwellMeter, name: 'Customer meter 0002', age: 149, edited: 90, kind: 'https', visible: false, tags: [tag('organization_id', 'brightwell'), tag('asset', 'meter')] },
  { id: sharedIds.reservoir, shared: true, name: 'Valley reservoir level', age: 280, kind: 'tank', tags: at({ site: 'hilltop-tank', organization: 'fjord' }) },
  { id: sharedIds.booster, shared: true, name: 'Booster pump', age: 270, kind: 'pump', tags: at({ site: 'south-plant', organization: 'fjord' }) },
  { id: sharedIds.valley, shared: true, name: 'Valley weather mast', age: 30, kind: 'https', tags: [] },
] // prettier-ignore

function seedDevice(db: Database, now: number, given: DeviceSeed, index: number): void {
  const { kind, description = null, visible = true, storage = { type: 'mutable' }, params = [] } = given
  const number = String(index + 1).padStart(3, '0')
  seedResource(db, now, 'device', {
    ...given,
    body: {
      description,
      visible,
      connector: connectorIds[kind],
      network: kind === 'tank' ? networkIds.lorawan : networkIds.https,
      payload_decoder: null,
      ...storage,
      params: params.map(([key, value, sent = false], at_) => ({
        id: `660000000000000000b${number}${at_}0`,
        key,
        value,
        sent,
      })),
    },
  })
  insertToken(
    db,
    {
      type: 'device',
      token: deviceToken(given.id),
      profile: profileOf(given),
      ref_id: given.id,
      name: 'Default',
      permission: 'full',
      expire_at: null,
      created_by: given.shared ? accountIds.member : accountIds.owner,
      serie_number: `RB-${number}`,
      created_at: now - given.age * day,
    },
    now,
  )
}

/** Pumps, tanks and meters; the gateway, the bench and the mast were never heard from. */
export function seedDevices(db: Database, now: number): void {
  for (const [index, given] of seeds.entries()) seedDevice(db, now, given, index)
}
