// npm run check: everything that needs neither a build nor a browser.
import { runStages, staticStages, unitStage } from './stages.mjs'

process.exitCode = (await runStages([staticStages, [unitStage]])) ? 0 : 1
