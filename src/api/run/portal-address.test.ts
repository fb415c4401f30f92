import { afterEach, expect, test } from 'vitest'
import { queryClient } from '../http/query-client.ts'
import { portalAddress, portalHost } from './portal-address.ts'
import { profiles } from '../profiles.ts'
import { runSettings } from './run-settings.ts'

afterEach(() => queryClient.clear())

test.each([
  ['acme.tago.run', 'acme.tago.run'],
  ['https://acme.tago.run/', 'acme.tago.run'],
  [' HTTP://portal.acme.example/sign-in?x=1 ', 'portal.acme.example'],
])('%s is the portal %s', (address, host) => expect(portalHost(address)).toBe(host))

test.each([
  ['the summary', 'https://acme.tago.run/', 'other.example', 'acme.tago.run'],
  ['the settings where the summary has none', '', 'https://portal.acme.example', 'portal.acme.example'],
  ['nowhere', '', '', null],
])('the address comes from %s', async (_, summary, settings, host) => {
  const known: [readonly unknown[], object][] = [
    [profiles.summary('acme').queryKey, { tago_run: summary }],
    [runSettings.one('acme').queryKey, { url: settings }],
  ]
  for (const [key, answer] of known) queryClient.setQueryData(key, answer)
  expect(await queryClient.fetchQuery(portalAddress('acme'))).toBe(host)
})
