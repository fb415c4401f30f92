import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { patience } from './scripts/check/patience.mjs'

const include = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'emulator/**/*.test.ts', 'scripts/**/*.test.ts']

/** Files that put something in the place of a module or of a global: they need modules and globals of their own. */
const apart = ['src', 'emulator', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => /\bvi\.(mock|doMock|resetModules|stubGlobal|stubEnv)\(/.test(readFileSync(file, 'utf8'))),
)

export default defineConfig({
  test: {
    environment: 'node',
    // A forgotten `.only` must not turn a green run into a lie.
    allowOnly: false,
    passWithNoTests: false,
    maxWorkers: 2,
    testTimeout: 120_000 * patience,
    hookTimeout: 120_000 * patience,
    projects: [
      // Most files need no process of their own: without one they take a third of the time.
      { extends: true, test: { name: 'together', include, exclude: apart, isolate: false } },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
})
