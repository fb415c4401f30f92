import type { Database } from '../store/db.ts'
import { seedActions } from './resources/actions.ts'
import { seedAnalyses } from './resources/analyses.ts'
import { seedDashboards } from './resources/dashboards.ts'
import { seedDeviceData } from './resources/device-data.ts'
import { seedDevices } from './resources/devices.ts'
import { seedDictionaries } from './resources/dictionaries.ts'
import { seedFiles } from './resources/files.ts'

/** What a fictional water utility keeps besides its people: much in production, a little in the shared profile, nothing else. */
export function seedResources(db: Database, now: number): void {
  seedDevices(db, now)
  seedDeviceData(db, now)
  seedDashboards(db, now)
  seedAnalyses(db, now)
  seedActions(db, now)
  seedDictionaries(db, now)
  seedFiles(db, now)
}
