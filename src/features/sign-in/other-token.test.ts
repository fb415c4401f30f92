import { expect, test } from 'vitest'
import { otherToken } from './other-token.ts'

test('a token of another kind is named for what it is, whatever its case', () => {
  expect(otherToken('a-65f0c1d2')).toContain('analysis')
  expect(otherToken('U-65f0c1d2')).toContain('portal user')
  expect(otherToken('at65f0c1d2e3')).toContain('service authorization')
})

test('a profile token is not taken for another', () => {
  for (const token of ['p-65f0c1d2', '65f0c1d2-aaaa-4bbb-8ccc-dddddddddddd', 'a1b2c3d4-aaaa', 'attic'])
    expect(otherToken(token)).toBeUndefined()
})
