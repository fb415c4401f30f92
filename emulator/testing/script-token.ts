import { analysisIds, analysisToken } from '../seed/resources/resource-ids.ts'
import type { TestEmulator } from './in-process.ts'

/** The token of a seeded analysis that policies grant these actions on one resource tuple (contract 11.2), and nothing else. */
export async function scriptToken(api: TestEmulator, actions: readonly string[], resource: readonly string[]) {
  await api.result('POST /am', {
    name: 'Test',
    targets: [['analysis', 'id', analysisIds.report]],
    permissions: [{ effect: 'allow', action: actions, resource }],
  })
  return analysisToken(analysisIds.report)
}

/** What the audit log holds of writes, oldest first. */
export const auditActions = (api: TestEmulator): string[] =>
  api.db.all<{ action: string }>('SELECT action FROM audit_event ORDER BY seq').map(({ action }) => action)
