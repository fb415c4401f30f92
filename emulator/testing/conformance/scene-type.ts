import type { Emulator } from '#emulator/api.ts'
import type { Database } from '#emulator/store/db.ts'

/** A world under the names of the recording. */
export interface Scene {
  db: Database
  emulator: Emulator
  /** One request as the owner, or with another token; throws when it is refused. */
  ask: <Result>(route: string, body?: unknown, token?: string) => Promise<Result>
}
