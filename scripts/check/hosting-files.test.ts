import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../root.mjs'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))

test.each([
  'docs/hosting/netlify.toml',
  'docs/hosting/github-pages.yml',
  'docs/hosting.md',
  'docs/daily-work/integrator.md',
])('every command that %s tells is one of the package', (file) => {
  const named = [...read(file).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name)
  expect(named).not.toEqual([])
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
})

test('ready files serve the folder that a build writes, and answer unknown addresses with the page', () => {
  expect(read('docs/hosting/netlify.toml')).toMatch(/^publish = "dist"$/m)
  expect(read('docs/hosting/netlify.toml')).toMatch(/from = "\/\*"\nto = "\/index\.html"\nstatus = 200/)
  expect(read('docs/hosting/github-pages.yml')).toMatch(/^ {10}path: dist$/m)
  expect(read('docs/hosting/github-pages.yml')).toContain('--base "/${{ github.event.repository.name }}/"')
})
