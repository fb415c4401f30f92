import { expect, test } from 'vitest'
import { fallbackCatalogue } from '../../../api/policy-catalogue.ts'
import { readState, writeState } from './simulator-state.ts'

const read = (address: string) => readState(new URLSearchParams(address), fallbackCatalogue)
const first = { kind: 'run_user', who: '', resource: 'dashboard', action: 'access', on: '' }

test.each([
  ['', first],
  ['kind=device&resource=moon&action=fly', first],
  [
    'kind=analysis&who=a1&resource=device&action=send_data&on=d1',
    { kind: 'analysis', who: 'a1', resource: 'device', action: 'send_data', on: 'd1' },
  ],
  // An action of analyses that users cannot have.
  ['resource=device&action=send_data', { ...first, resource: 'device' }],
])('%s', (address, state) => {
  expect(read(address)).toEqual(state)
  expect(read(writeState(read(address)).toString())).toEqual(state)
})
