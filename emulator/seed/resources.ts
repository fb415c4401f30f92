import type { Database } from '../store/db.ts'
import { seedActions } from './actions.ts'
import { seedAnalyses } from './analyses.ts'
import { seedDashboards } from './dashboards.ts'
import { seedDeviceData } from './device-data.ts'
import { seedDevices } from './devices.ts'
import { seedDictionaries } from './dictionaries.ts'
import { seedFiles } from './files.ts'

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
