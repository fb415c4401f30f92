import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: process.env['PORTICO_BASE'] ?? '/',
  plugins: [react()],
  worker: { format: 'es' },
  // It loads its wasm file relative to itself, which pre-bundling would break.
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  build: {
    target: 'baseline-widely-available',
    // Inlined assets would be data: addresses, which the content security policy forbids for scripts and styles.
    assetsInlineLimit: 0,
    // Names the files of each page for the byte budgets and for preloading a page's code from the HTML.
    manifest: true,
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the first paint of any page needs, in one file that changes only with the dependencies.
            { name: 'vendor', test: /node_modules/, tags: ['$initial'], priority: 20 },
            // Parts that several lazy pages use: together by who uses them, never as a swarm of tiny files.
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 24_000, priority: 10 },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
})
