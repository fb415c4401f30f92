import type { startEmulator } from '#emulator/node/server.ts'
import { createEmulator } from '#emulator/api.ts'
import type { Database } from '#emulator/store/db.ts'
import { copyingDatabase } from '#emulator/testing/copy-database.ts'

type EmulatorOptions = NonNullable<Parameters<typeof startEmulator>[0]>

/** How long (ms) a seed is copied: it tells of "3 h ago" by the clock at which it was made. */
const fresh = 300_000

const seeds = new Map<string, { madeAt: number; copy: Promise<() => Database> }>()

/**
 * A database seeded as the options say, copied in milliseconds from one that this worker made within the last minutes.
 * Undefined where the test brings a clock or a file of its own: then the emulator seeds for itself.
 */
export async function seededCopy({ users, plan, now, data, reset }: EmulatorOptions): Promise<Database | undefined> {
  if (now || data !== undefined || reset) return undefined
  const key = JSON.stringify([users, plan])
  const known = seeds.get(key)
  const seed =
    known && Date.now() - known.madeAt < fresh
      ? known
      : {
          madeAt: Date.now(),
          copy: copyingDatabase(
            async (db) =>
              void (await createEmulator({
                db,
                ...(users === undefined ? {} : { users }),
                ...(plan === undefined ? {} : { plan }),
              })),
          ),
        }
  seeds.set(key, seed)
  return (await seed.copy)()
}
