import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { startPlainHost } from './plain-host.ts'

const withText = new Set(['.js', '.css', '.html', '.json', '.txt', ''])

/** Gives every asset another hash, as a build does in which a byte of each changed. */
function makeAnother(folder: string): void {
  const assets = join(folder, 'assets')
  // Words in other languages lie in a folder, which keeps its name.
  const names = readdirSync(assets, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  const next = (name: string) => `${name.slice(0, -extname(name).length)}2${extname(name)}`
  const any = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name)
    if (withText.has(extname(name))) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(any, next))
  }
  for (const name of names) renameSync(join(assets, name), join(assets, next(name)))
}

/** One origin that serves the build of `dist`, and from `install` on another one, whose files all have other names. */
export async function startTwoBuilds() {
  const folder = mkdtempSync(join(tmpdir(), 'portico-builds-'))
  const current = join(folder, 'current')
  cpSync('dist', join(folder, 'old'), { recursive: true })
  cpSync('dist', join(folder, 'new'), { recursive: true })
  makeAnother(join(folder, 'new'))
  symlinkSync(join(folder, 'old'), current)
  const host = await startPlainHost(current, '/')
  return {
    url: host.url,
    install() {
      unlinkSync(current)
      symlinkSync(join(folder, 'new'), current)
    },
    /** Takes the file of a page away from the newer build: no other build has it either. */
    lose(page: string) {
      const name = readdirSync(join(folder, 'new', 'assets')).find(
        (file) => file.startsWith(`${page}-`) && file.endsWith('.js'),
      )
      if (name === undefined) throw new Error(`the build has no ${page}`)
      rmSync(join(folder, 'new', 'assets', name))
    },
    close() {
      host.close()
      rmSync(folder, { recursive: true })
    },
  }
}
