import { expect, test } from 'vitest'
import { ApiError } from './errors.ts'

const denied = { kind: 'unauthorized', detail: 'Authorization Denied', policy: 'Device / Send data' } as const

test('a refusal names the grant that an analysis needs, in the long and in the short text', () => {
  const error = new ApiError(denied)
  expect(error.meaning).toContain('An analysis needs the permission Device / Send data.')
  expect(error.summary).toBe('Authorization Denied (an analysis needs Device / Send data)')
})

test('no grant is invented where none is named', () => {
  expect(new ApiError({ kind: 'unauthorized' }).meaning).not.toContain('grant')
  expect(new ApiError({ kind: 'unauthorized' }).summary).toBe('Authorization denied')
})
