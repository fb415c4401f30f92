// npm run check: everything that needs neither a build nor a browser.
import { conformanceStage, runStages, staticStages, unitStage } from './stages.mjs'

process.exitCode = (await runStages([staticStages, [unitStage, conformanceStage]])) ? 0 : 1
