import type { Call } from '#emulator/call.ts'
import { notFound } from '#emulator/refusal.ts'
import { spendFrom } from '#emulator/rules/spend.ts'
import { findResource, stampResource } from '#emulator/store/resources.ts'

/** Minutes a run takes here, where scripts are not really run: the least that is charged, one second, twice. */
const minutes = 0.03

/** Runs an analysis that something else than its own routes sets off. Throws 404, and 402 when no minutes are left. */
export function runAnalysis(call: Call, profile: string, id: string): void {
  const analysis = findResource(call.db, profile, 'analysis', id)
  if (!analysis) throw notFound('Analysis')
  spendFrom(call.db, profile, 'analysis', minutes, call.now)
  stampResource(call.db, analysis.id, 'last_run', call.now)
  call.audit({ resourceName: 'analysis', resourceId: analysis.id, action: 'Analysis ran', profile })
}
