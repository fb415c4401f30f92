import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinedOf } from './joined-profile.ts'
import { listedProfile } from '#api/session/profile-shape.ts'

const profilesOf = (ids: readonly string[]) => ids.map((id) => listedProfile.parse({ id, name: `Profile ${id}` }))

test('the one new profile is the one that was joined', () => {
  expect(joinedOf(profilesOf(['a']), profilesOf(['b', 'a']))?.id).toBe('b')
  expect(joinedOf(profilesOf(['a']), profilesOf(['a']))).toBeUndefined()
  expect(joinedOf(profilesOf([]), profilesOf(['a', 'b']))).toBeUndefined()
  expect(joinedOf(undefined, profilesOf(['a']))).toBeUndefined()
  expect(joinedOf(profilesOf(['a']), undefined)).toBeUndefined()
})

test('whatever the lists, it never names a profile that was there before', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 })
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const joined = joinedOf(profilesOf(before), profilesOf(after))
      if (joined) expect(before).not.toContain(joined.id)
    }),
  )
})
