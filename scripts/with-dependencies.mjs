// Usage: node scripts/with-dependencies.mjs COMMAND [ARGS]: installs what is missing, then runs the local command.
import { ensureDependencies } from './dependencies.mjs'
import { run } from './run.mjs'

const [command, ...args] = process.argv.slice(2)
if (command === undefined) throw new Error('Name a command, for example: node scripts/with-dependencies.mjs vite')
ensureDependencies()
process.exitCode = await run(command, args)
