import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { readFileSync } from 'node:fs'
import { bundledPackages } from './scripts/build/plugins/bundled-packages.mjs'
import { ownChunk, partGroup, sharedPartChunk } from './scripts/build/chunk-groups.mjs'
import { finishBuild } from './scripts/build/plugins/finish-build.mjs'
import { pageIndex } from './scripts/build/plugins/page-index.mjs'
import { classNames } from './scripts/build/plugins/class-names.mjs'
import { noForeignParts } from './scripts/build/plugins/foreign-parts.mjs'
import { words } from './scripts/build/plugins/words.mjs'

const { version }: { version: string } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'))

/** What the bundler only warns of, and is wrong. */
const unwanted = new Set(['INEFFECTIVE_DYNAMIC_IMPORT', 'IMPORT_IS_UNDEFINED'])

export default defineConfig({
  base: process.env['PORTICO_BASE'] ?? '/',
  plugins: [
    words({ write: true }),
    react(),
    classNames(),
    pageIndex(),
    bundledPackages({ write: true }),
    finishBuild(),
    noForeignParts(),
  ],
  define: { 'import.meta.env.PORTICO_VERSION': JSON.stringify(version) },
  worker: {
    format: 'es',
    plugins: () => [words({ write: false }), bundledPackages({ write: false })],
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // It loads its wasm file relative to itself, which pre-bundling would break.
  resolve: {
    alias: {
      // Its build for browsers writes `innerHTML` for each `&copy;`, which Trusted Types refuse; this one has a table.
      'decode-named-character-reference': fileURLToPath(
        new URL('./node_modules/decode-named-character-reference/index.js', import.meta.url),
      ),
    },
  },
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  // `@custom-media` of src/theme/break-points.css: the one way to give a media query a name.
  css: { transformer: 'lightningcss', lightningcss: { drafts: { customMedia: true } } },
  build: {
    target: 'baseline-widely-available',
    // Inlined assets would be data: addresses, which the content security policy forbids for scripts and styles.
    assetsInlineLimit: 0,
    // Names the files of each page for the byte budgets and for preloading a page's code from the HTML.
    manifest: true,
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // A part that is meant to be lazy and is not costs every page that never shows it.
      // A class that no rule is for (classNames asks for each by name) is a slip of the pen or a leftover.
      onLog: (level, log, handle) => handle(log.code !== undefined && unwanted.has(log.code) ? 'error' : level, log),
      output: {
        codeSplitting: {
          groups: [
            // What every page needs first: the dependencies, then our own code with all styles.
            // What formats words goes with them: every part says some, and none of them may take it along.
            {
              name: 'vendor',
              test: /node_modules.*(?<!\.css)$|\/src\/lib\/(words\/(?!language)|number-style)/,
              tags: ['$initial'],
              priority: 50,
            },
            // What pages are made of, before a main page that uses it could take it along.
            { debugName: 'parts', name: partGroup, test: /\/src\/components\//, priority: 45 },
            // Taken out one by one, before the page that they are written for takes them along.
            {
              debugName: 'shared parts',
              name: sharedPartChunk,
              test: /\/src\//,
              priority: 42,
              includeDependenciesRecursively: false,
            },
            { debugName: 'own', name: ownChunk, test: /\/src\/|\.css$/, priority: 40 },
            // What usage, the audit log and the overview share, in one file.
            {
              name: 'control',
              test: /\/src\/(features\/(usage|audit|plan)\/|api\/(services|usage|subscription)\.ts|lib\/time\/zoned-time)/,
              minShareCount: 2,
              priority: 15,
            },
            // The rest by what it is for, in few files: fields, what opens over the page, forms.
            { name: 'fields', test: /@mantine\/core\/.*(Input|Checkbox)/, minShareCount: 2, priority: 20 },
            { name: 'overlays', test: /@mantine|floating-ui|mantine-overlay/, minShareCount: 2, priority: 10 },
            {
              name: 'forms',
              test: /hook-?form|\/src\/components\/(form|feedback)\/(?!rows\/|notice\/)/,
              minShareCount: 2,
              priority: 10,
            },
            // Shared by rows that are sorted and pages that sort nothing: it must not bring the sorting.
            { name: 'visible-text', test: /\/visible-text\.ts$/, priority: 15 },
            { name: 'sorting', test: /@dnd-kit|\/src\/components\/form\/rows\//, minShareCount: 2, priority: 10 },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
})
