import { describe, expect, it } from 'vitest'
import { ApiError } from '#api/http/errors.ts'
import { createUser } from './create-user.ts'

const ana = { name: 'Ana' }

/** A server that handles a request with `made`, and then fails with `error` if given. */
function scene(made: boolean, error?: ApiError, name = 'Ana') {
  let stored: { id: string; name: string } | undefined
  return createUser(ana, {
    find: () => Promise.resolve(stored),
    create: () => {
      if (made) stored = { id: 'u1', name }
      return error ? Promise.reject(error) : Promise.resolve('u1')
    },
  })
}

const lost = new ApiError({ kind: 'unreachable', maybeDone: true })
const refused = new ApiError({ kind: 'invalid', detail: 'E-mail already in use' })

describe('a new user', () => {
  it('counts as created if the answer was lost after the server had created it', async () => {
    expect(await scene(true, lost)).toBe('u1')
    await expect(scene(false, lost)).rejects.toMatchObject({ maybeDone: false })
  })

  it('counts as created if the browser sent the request twice and the second was refused', async () => {
    expect(await scene(true, refused)).toBe('u1')
    await expect(scene(false, refused)).rejects.toBe(refused)
    // Somebody else took the address at the same moment.
    await expect(scene(true, refused, 'Another')).rejects.toBe(refused)
  })
})
