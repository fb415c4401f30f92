import { expect, test } from 'vitest'
import { ApiError } from './errors.ts'

const denied = { kind: 'unauthorized', words: 'Authorization Denied', policy: 'Device / Send data' } as const

test('a refusal names the grant that an analysis needs, in long and in one line', () => {
  const error = new ApiError(denied)
  expect(error.meaning).toContain('An analysis needs the grant Device / Send data.')
  expect(error.summary).toBe('Authorization Denied (an analysis needs Device / Send data)')
})

test('nothing is made up where no policy is named', () => {
  expect(new ApiError({ kind: 'unauthorized' }).meaning).not.toContain('grant')
  expect(new ApiError({ kind: 'unauthorized' }).summary).toBe('Authorization denied')
})
