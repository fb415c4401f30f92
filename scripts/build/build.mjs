// The production build. Usage: node scripts/build/build.mjs [--base /console/] [--out dist]
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readFlags } from '../arguments.mjs'
import { inputHash } from './build-stamp.mjs'
import { root } from '../root.mjs'

/**
 * Builds into `out`. The stamp is written last, so a build that was interrupted counts as none.
 * @param {{ base: string, out: string }} options
 */
async function buildApp({ base, out }) {
  process.env.PORTICO_BASE = base
  const hash = inputHash(base)
  const { build } = await import('vite')
  await build({ root, base, logLevel: 'warn', build: { outDir: out, emptyOutDir: true } })
  writeFileSync(join(out, '.vite', 'build.json'), `${JSON.stringify({ hash, base })}\n`)
}

try {
  const flags = readFlags(process.argv.slice(2))
  const started = performance.now()
  await buildApp({ base: flags.base, out: resolve(root, flags.out ?? 'dist') })
  console.log(`Built for ${flags.base} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
