import type { Route, TokenCall } from '#emulator/call.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { spend } from '#emulator/rules/spend.ts'
import { bodyOf, type ResourceRow, stampResource } from '#emulator/store/resources.ts'
import { findScript } from '#emulator/store/scripts.ts'
import { tokenOf } from '#emulator/store/profile/tokens.ts'
import { runBody } from './analysis-bodies.ts'
import { analyses } from './analysis-shapes.ts'
import { governedBy, inPath } from '../collections.ts'
import { widgetInPath } from '../dashboards/widgets.ts'

/** Lines kept of a console, and how long each may get. */
const keptLines = 100
const longestLine = 2_000
/** No script is run here; every run is said to have taken this long, in seconds: the platform counts in whole ones. */
const runSeconds = 2

/** What the console of a hosted script would show of a run. */
function linesOf(call: TokenCall, analysis: ResourceRow, scope: unknown): string[] {
  const script = findScript(call.db, analysis.id)
  const said = script
    ? [`Running ${script.file_name}, version ${script.version}`, `Scope: ${JSON.stringify(scope ?? [])}`, 'Finished']
    : ["Analysis file can't be found"]
  return said.map((line) => `[${iso(call.now)}] ${line}`.slice(0, longestLine))
}

/** A run leaves its lines, its time and the minutes used; those that run elsewhere use none (docs/usage.md). Throws 402. */
export function startAnalysis(call: TokenCall, analysis: ResourceRow, scope: unknown): void {
  const { run_on, console } = bodyOf(analysis)
  if (run_on === 'tago') {
    spend(call, 'analysis', runSeconds / 60)
    const lines = [...(Array.isArray(console) ? console : []), ...linesOf(call, analysis, scope)]
    stampResource(call.db, analysis.id, 'console', lines.slice(-keptLines))
  }
  stampResource(call.db, analysis.id, 'last_run', call.now)
}

function run(call: TokenCall): ResourceRow {
  const analysis = inPath(call, analyses)
  startAnalysis(call, analysis, runBody(call.body))
  call.audit({
    resourceName: 'analysis',
    resourceId: analysis.id,
    action: 'Analysis ran',
    details: { name: analysis.name },
  })
  return analysis
}

const governed = governedBy('analysis')

/** Runs of contract 16, by themselves and from the header button of a widget. */
export const analysisRunRoutes: Route[] = [
  {
    method: 'POST',
    path: '/analysis/:id/run',
    ...governed('run_analysis'),
    handle: (call: TokenCall) => ({ analysis_token: tokenOf(call.db, 'analysis', run(call).id) ?? null }),
  },
  {
    method: 'POST',
    path: '/analysis/:id/run/:dashboard/:widget',
    access: 'profile',
    handle: (call) => {
      widgetInPath(call)
      run(call)
      return 'Analysis executed successfully'
    },
  },
]
