import { expect, test } from 'vitest'
import { fallbackCatalogue } from '#api/policy-catalogue.ts'
import { readState, writeState } from './simulator-state.ts'

const read = (address: string) => readState(new URLSearchParams(address), fallbackCatalogue)
const pair = (key: string, value: string) => ({ key, value })
const first = { kind: 'run_user', who: '', resource: 'dashboard', action: 'access', on: '', tags: undefined }

test.each([
  ['', first],
  ['kind=device&resource=moon&action=fly', first],
  [
    'kind=analysis&who=a1&resource=device&action=send_data&on=d1',
    { kind: 'analysis', who: 'a1', resource: 'device', action: 'send_data', on: 'd1', tags: undefined },
  ],
  // An action that only analyses can have.
  ['resource=device&action=send_data', { ...first, resource: 'device' }],
  // Somebody who does not exist has only tags, or none yet.
  ['who=u1&tag=role%3Doperator&tag=a%3Db%3Dc', { ...first, tags: [pair('role', 'operator'), pair('a', 'b=c')] }],
  ['tag=', { ...first, tags: [] }],
])('%s', (address, state) => {
  expect(read(address)).toEqual(state)
  expect(read(writeState(read(address)).toString())).toEqual(state)
})
