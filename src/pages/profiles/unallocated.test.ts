import { expect, test } from 'vitest'
import { readAllUnits } from '#api/account/allocation.ts'
import { unallocated } from './unallocated.ts'

const all = (value: number) => ({
  ...readAllUnits({}),
  input: value,
  output: value,
  analysis: value,
  data_records: value,
  file_storage: value,
  run_users: value,
  push_notification: value,
  email: value,
  sms: value,
})

test('what is left of a service is what was bought minus what profiles hold; a service with nothing left is omitted', () => {
  const bought = { ...all(10), file_storage: 1.1, sms: 0 }
  const shares = [
    { profile: 'a', units: { ...all(7), file_storage: 0.4 } },
    { profile: 'b', units: { ...all(3), email: 1, file_storage: 0.6, sms: 0 } },
  ]
  expect(unallocated(bought, shares)).toEqual([
    { service: 'file_storage', units: 0.1 },
    { service: 'email', units: 2 },
  ])
})

test('more allocated than bought leaves nothing, and unknown figures are reported as unknown', () => {
  expect(unallocated(all(1), [{ profile: 'a', units: all(2) }])).toEqual([])
  expect(unallocated({ ...all(1), email: null }, [{ profile: 'a', units: all(1) }])).toEqual([
    { service: 'email', units: null },
  ])
  expect(unallocated(all(1), [{ profile: 'a', units: { ...all(1), sms: null } }])).toEqual([
    { service: 'sms', units: null },
  ])
})
