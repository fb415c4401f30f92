import { expect, test } from 'vitest'
import { tokenCommand } from './token-command.ts'

test('uses the portal’s own route, and a host name cannot inject into the command', () => {
  expect(tokenCommand('https://api.us-e1.tago.io', 'acme.tago.run')).toBe(
    'curl -H "token: $TOKEN" https://api.us-e1.tago.io/run/acme.tago.run/info',
  )
  expect(tokenCommand('https://api.tago.io', 'a.run; rm -r x')).toMatch(/\/run\/a\.run%3B%20rm%20-r%20x\/info$/)
})
