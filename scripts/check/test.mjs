// npm test: installs what is missing, then runs every check and test. Works on a fresh clone.
import { ensureBrowser } from '../browsers/browser.mjs'
import { ensureDependencies } from '../dependencies.mjs'
import { freePort } from '../serve/free-port.mjs'
import { browserStage, buildStages, conformanceStage, runStages, staticStages, unitStage } from './stages.mjs'

try {
  ensureDependencies()
  process.env.CHROMIUM_PATH = ensureBrowser()
  process.env.PORTICO_E2E_PORT ??= String(await freePort(4817))
  process.exitCode = (await runStages([staticStages, [unitStage, conformanceStage], buildStages, [browserStage]]))
    ? 0
    : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
