import { readFileSync, rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../run.mjs'

/**
 * One step of the checks. `count` reads the tests out of the report that a runner leaves behind; a step without it
 * counts as a single check.
 * @typedef {{ passed: number, failed: number }} Count `rerun`: arguments with which a step that failed runs once
 *   more, for its traces; it counts as failed whatever the second run says.
 * @typedef {{ name: string, command: string, args: string[], env?: Record<string, string>, count?: () => Count, rerun?:
 *   string[] }} Stage
 */

const node = 'node'
const reports = mkdtempSync(join(tmpdir(), 'portico-reports-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')
process.once('exit', () => rmSync(reports, { recursive: true, force: true }))

/** Fast and independent: all of them run even if one fails. @type {Stage[]} */
export const staticStages = [
  { name: 'types, application', command: 'tsc', args: ['-p', 'tsconfig.app.json'] },
  { name: 'types, tools and tests', command: 'tsc', args: ['-p', 'tsconfig.tools.json'] },
  { name: 'lint', command: 'oxlint', args: ['--type-aware'] },
  { name: 'styles', command: 'stylelint', args: ['src/**/*.css'] },
  { name: 'unused code', command: 'knip', args: ['--no-progress'] },
  { name: 'import law', command: node, args: ['scripts/check/import-law.mjs'] },
  { name: 'messages', command: node, args: ['scripts/check/messages.mjs'] },
  { name: 'citations', command: node, args: ['scripts/check/citations.mjs'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lock file', command: node, args: ['scripts/check/lockfile-guard.mjs'] },
]

/** @type {Stage} */
export const unitStage = {
  name: 'unit, property and emulator tests',
  command: 'vitest',
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  count: countUnit,
}

/** The emulator against the official client and its recorded requests. @type {Stage} */
export const conformanceStage = {
  name: 'conformance of the emulator',
  command: 'tsx',
  args: ['emulator/testing/conformance/main.ts'],
}

/** @type {Stage[]} */
export const buildStages = [
  { name: 'build', command: node, args: ['scripts/build/build.mjs'] },
  { name: 'byte budgets', command: node, args: ['scripts/build/budgets.mjs'] },
]

/** @type {Stage} */
export const browserStage = {
  name: 'end to end, in a browser',
  command: 'playwright',
  args: ['test', '--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
  count: countBrowser,
  rerun: ['--last-failed', '--trace=on', '--max-failures=5'],
}

/** @returns {Count} */
function countUnit() {
  const report = JSON.parse(readFileSync(unitReport, 'utf8'))
  // A file that fails to load has no failed test, but has failed.
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken }
}

/** @returns {Count} */
function countBrowser() {
  const { stats, errors } = JSON.parse(readFileSync(browserReport, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/**
 * Runs one stage and describes the result. A failing command counts as a failure even if its report has none.
 * @param {Stage} stage
 * @returns {Promise<Count & { line: string }>}
 */
async function runStage({ name, command, args, env, count, rerun }) {
  console.log(`\n── ${name}`)
  const started = performance.now()
  const code = await run(command, args, env)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const result = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  if (count !== undefined) {
    try {
      Object.assign(result, count())
    } catch (error) {
      console.error(`The report of "${name}" cannot be read:`, error)
      result.failed = 1
    }
    if (code !== 0 && result.failed === 0) result.failed = 1
  }
  if (code !== 0 && rerun) {
    console.log(`\n── ${name}: what failed, once more for its traces; the verdict stays`)
    await run(command, [...args, ...rerun], env)
  }
  const verdict = code === 0 && result.failed === 0 ? 'passed' : 'FAILED'
  return { ...result, line: `${verdict}  ${seconds.padStart(7)} s  ${name}` }
}

/**
 * Runs groups of stages in order. Within a group every stage runs, those of `staticStages` two at a time. After a group with
 * a failure no other group begins. The last line printed is "N passed, M failed" and nothing else.
 * @param {readonly (readonly Stage[])[]} groups
 * @returns {Promise<boolean>} whether everything passed
 */
export async function runStages(groups) {
  const total = { passed: 0, failed: 0 }
  /** @type {string[]} */
  const lines = []
  for (const group of groups) {
    const waiting = [...group]
    const lane = async () => {
      for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
        const { passed, failed, line } = await runStage(stage)
        total.passed += passed
        total.failed += failed
        lines.push(line)
        console.log(line)
      }
    }
    // Each of them uses one core, the other stages all cores.
    await Promise.all(group === staticStages ? [lane(), lane()] : [lane()])
    if (total.failed > 0) break
  }
  const planned = groups.reduce((sum, group) => sum + group.length, 0)
  console.log(`\n${lines.join('\n')}`)
  if (lines.length < planned) console.log(`${planned - lines.length} later stages were not run`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0
}
