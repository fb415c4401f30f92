// npm start: from a bare clone to a page in the browser. Flags: --port N, --strict-port, --host ADDRESS, --allow-host NAME, --base /console/
import { join } from 'node:path'
import { readFlags } from '../arguments.mjs'
import { isBuildFresh } from '../build/build-stamp.mjs'
import { ensureDependencies } from '../dependencies.mjs'
import { root } from '../root.mjs'
import { run } from '../run.mjs'
import { serveDist } from './serve.mjs'

const usage = `npm start -- [--port 4173] [--strict-port] [--host 127.0.0.1] [--allow-host NAME] [--base /console/]
Installs, builds and serves Portico. A taken port is passed over for the next free one unless --strict-port is given.`

/**
 * @param {{ port: number, strict: boolean, host: string, allowHosts: string[], base: string }} options
 * @returns {Promise<string>} the address
 */
async function serveOnFreePort({ port, strict, host, allowHosts, base }) {
  const dir = join(root, 'dist')
  for (let candidate = port; ; candidate += 1) {
    try {
      return (await serveDist({ dir, port: candidate, base, host, allowHosts })).url
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || strict || candidate >= port + 50) throw error
    }
  }
}

async function main() {
  const flags = readFlags(process.argv.slice(2))
  if (flags.help === true) {
    console.log(usage)
    return
  }
  const { base } = flags
  ensureDependencies()
  if (!isBuildFresh(join(root, 'dist'), base)) {
    console.log('Building …')
    const code = await run('node', ['scripts/build/build.mjs', '--base', base])
    if (code !== 0) throw new Error('The build failed; its own words are above.')
  }
  const port = flags.port ?? 4173
  const url = await serveOnFreePort({
    port,
    strict: flags['strict-port'] === true,
    host: flags.host ?? '127.0.0.1',
    allowHosts: flags['allow-host'] ?? [],
    base,
  })
  console.log(`\nPortico is ready: ${url}\nStop it with Ctrl+C.`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
