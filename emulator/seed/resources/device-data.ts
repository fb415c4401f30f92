import { idOf } from '#emulator/rules/secrets/ids.ts'
import type { Database } from '#emulator/store/db.ts'
import { type NewData, insertData } from '#emulator/store/device-data.ts'
import { isMutable, storageOf } from '#emulator/rules/device-storage.ts'
import { findResource } from '#emulator/store/resources.ts'
import { deviceIds, sharedIds } from './resource-ids.ts'
import { profileOf } from '../seeded.ts'
import { randomNumbers } from '../random.ts'

interface Signal {
  variable: string
  unit: string
  /** Middle and swing of a daily curve; `steps` rounds to that many per unit. */
  middle: number
  swing: number
  steps: number
}

const pump: readonly Signal[] = [
  { variable: 'flow_rate', unit: 'm³/h', middle: 118, swing: 34, steps: 10 },
  { variable: 'pressure', unit: 'bar', middle: 4.1, swing: 0.7, steps: 100 },
]
const tank: readonly Signal[] = [
  { variable: 'level', unit: 'm', middle: 3.6, swing: 1.4, steps: 100 },
  { variable: 'temperature', unit: '°C', middle: 12.5, swing: 1.2, steps: 10 },
]
const meter: readonly Signal[] = [{ variable: 'consumption', unit: 'L', middle: 22, swing: 19, steps: 1 }]
const probe = (variable: string, unit: string, middle: number, swing: number): Signal[] => [
  { variable, unit, middle, swing, steps: 100 },
]

const minute = 60_000
const every = 30 * minute
const points = 48

/** Who sent what, and how many minutes ago the last time; the other devices were never heard from. */
const heard: readonly { device: string; shared?: boolean; silent: number; signals: readonly Signal[]; at?: [number, number] }[] = [
  { device: deviceIds.northPump1, silent: 4, signals: pump, at: [-98.021, 39.512] },
  { device: deviceIds.northPump2, silent: 3 * 1_440, signals: pump },
  { device: deviceIds.southPump, silent: 11, signals: pump },
  { device: deviceIds.intakeFlow, silent: 2, signals: probe('flow_rate', 'm³/h', 410, 60) },
  { device: deviceIds.intakeTurbidity, silent: 7, signals: [...probe('turbidity', 'NTU', 3.1, 1.2), ...probe('setpoint_alarm', 'NTU', 8, 0)] },
  { device: deviceIds.tankLevel, silent: 1, signals: tank, at: [-98.044, 39.527] },
  { device: deviceIds.tankChlorine, silent: 26, signals: probe('chlorine', 'mg/L', 0.46, 0.09) },
  { device: deviceIds.stationController, silent: 45, signals: pump.slice(1) },
  { device: deviceIds.mossfieldMeter, silent: 18, signals: meter },
  { device: deviceIds.brightwellMeter, silent: 40 * 1_440, signals: meter },
  { device: sharedIds.reservoir, shared: true, silent: 9, signals: tank },
  { device: sharedIds.booster, shared: true, silent: 33, signals: pump },
] // prettier-ignore

/** Ids of records begin here; those of users end far below, and the counter of new ids far above. */
const firstSerial = 1_500_000

/** A day of half-hourly records of each device that was heard from, the same curves for the same seed. */
export function seedDeviceData(db: Database, now: number): void {
  const random = randomNumbers(4_711)
  let serial = firstSerial
  const next = (time: number) => idOf(time, (serial += 1))
  for (const given of heard) {
    const { device, silent, signals, at } = given
    const stored = findResource(db, profileOf(given), 'device', device)
    const editable = stored ? isMutable(storageOf(stored)) : () => true
    const rows: NewData[] = []
    const last = Math.floor(now / minute) * minute - silent * minute
    for (let point = points - 1; point >= 0; point -= 1) {
      const time = last - point * every
      const grp = next(time)
      const phase = Math.sin(((time % 86_400_000) / 86_400_000) * 2 * Math.PI)
      for (const { variable, unit, middle, swing, steps } of signals) {
        const value = middle + swing * (0.75 * phase + 0.25 * (random() * 2 - 1))
        rows.push({
          id: next(time),
          profile: profileOf(given),
          device,
          variable,
          value: String(Math.round(value * steps) / steps),
          unit,
          grp,
          time,
          created_at: time,
          location: at && point === 0 ? JSON.stringify({ type: 'Point', coordinates: at }) : null,
          metadata: null,
          mutable: Number(editable(variable)),
        })
      }
    }
    insertData(db, device, rows, last)
  }
}
