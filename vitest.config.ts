import { defineConfig } from 'vitest/config'
import { patience } from './scripts/patience.mjs'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'emulator/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['e2e/**', 'node_modules/**'],
    environment: 'node',
    // A forgotten `.only` must not turn a green run into a lie.
    allowOnly: false,
    passWithNoTests: false,
    maxWorkers: 2,
    // A file of tests needs no process of its own, only modules of its own state put back: a third of the time.
    isolate: false,
    testTimeout: 120_000 * patience,
    hookTimeout: 120_000 * patience,
  },
})
