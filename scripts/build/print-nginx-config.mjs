// npm run --silent nginx-config -- --name portico.example.com --folder /srv/www [--base /console/] [--dir dist]: prints the server block of nginx for a finished build
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFlags } from '../arguments.mjs'
import { parseHeaderRules } from './header-rules.mjs'
import { nginxConfig } from './nginx-config.mjs'
import { root } from '../root.mjs'

const {
  base,
  name = 'portico.example.com',
  folder = '/srv/www',
  dir = join(root, 'dist'),
} = readFlags(process.argv.slice(2))
// The rules of a build carry its base, so they would match nothing under another one.
const rules = parseHeaderRules(readFileSync(join(dir, '_headers'), 'utf8'))
if (!rules.some(({ pattern }) => pattern === `${base}*`))
  throw new Error(`${dir} was not built for ${base}: build it with --base ${base}`)
console.log(nginxConfig({ rules, base, name, folder }))
