import { expect, test } from 'vitest'
import { pastedAddresses } from './pasted-addresses.ts'

test.each([
  ['ana@acme.example, bo@acme.example', ['ana@acme.example', 'bo@acme.example']],
  ['Ana Prado <ana@acme.example>; "Lee, Bo" <bo@acme.example>', ['ana@acme.example', 'bo@acme.example']],
  ['ana@acme.example\nANA@acme.example\nbo@acme.example', ['ANA@acme.example', 'bo@acme.example']],
  ['ana@acme.example; bo at acme; bo@acme.example', ['ana@acme.example', 'bo at acme', 'bo@acme.example']],
  // A single one is searched like any other text.
  ['ana@acme.example', []],
  ['harborline, elm and sons', []],
])('%j', (text, addresses) => {
  expect(pastedAddresses(text)).toEqual(addresses)
})
