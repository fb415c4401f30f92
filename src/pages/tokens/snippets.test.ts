import { expect, it } from 'vitest'
import { languages, snippet } from './snippets.ts'

it.each(languages)('%s reads the secret from the environment and names the region', (language) => {
  expect(snippet(language, 'https://api.eu-w1.tago.io')).toMatch(/TAGOIO_TOKEN/)
  expect(snippet(language, 'https://api.eu-w1.tago.io')).toMatch(/eu-w1/)
  expect(snippet(language, 'https://api.acme.tagoio.net')).toMatch(/https:\/\/api\.acme\.tagoio\.net/)
})
