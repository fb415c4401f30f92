import { expect, test } from 'vitest'
import { portalHost } from './portal-address.ts'

test.each([
  ['acme.tago.run', 'acme.tago.run'],
  ['https://acme.tago.run/', 'acme.tago.run'],
  [' HTTP://portal.acme.example/sign-in?x=1 ', 'portal.acme.example'],
])('%s is the portal %s', (address, host) => expect(portalHost(address)).toBe(host))
