import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTestEmulator } from './in-process.ts'
import { commands } from './state-commands.ts'
import { emptyModel } from './state-model.ts'

test(
  'users, tokens and policies behave like a simple model, whatever is done in whatever order',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (given) => {
        const api = await openTestEmulator({ users: 2 })
        // The seed's own policies are not part of the model.
        api.db.run(`DELETE FROM resource WHERE kind = 'access_management'`)
        await fc.asyncModelRun(() => ({ model: emptyModel(), real: { api, ids: new Map<number, string>() } }), given)
        expect(api.unexpected).toEqual([])
        api.emulator.close()
      }),
      { numRuns: 20 },
    )
  },
)
