import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endOfInvitation, invitationLife, seatsOf, seatsTaken, invitationStateOf } from './invitation-end.ts'

const made = '2026-05-01T12:00:00.000Z'
const at = Date.parse(made)
const person = { id: 'a', name: '', email: '', active: false, created_at: made }

it('ends seven days after it was made, to the millisecond', () => {
  expect(endOfInvitation(person)).toBe('2026-05-08T12:00:00.000Z')
  expect(invitationStateOf(person, at + invitationLife - 1)).toBe('invited')
  expect(invitationStateOf(person, at + invitationLife)).toBe('expired')
})

it('never calls a member expired, nor an invitation without a date', () => {
  expect(invitationStateOf({ ...person, active: true }, at + 10 * invitationLife)).toBe('member')
  expect(invitationStateOf({ ...person, created_at: null }, at)).toBe('invited-sometime')
  expect(endOfInvitation({ created_at: 'long ago' })).toBeNull()
})

it('counts members and open invitations as seats', () => {
  const team = [{ ...person, active: true }, person, { ...person, created_at: '2026-04-01T12:00:00.000Z' }]
  expect(seatsTaken(team, at + 1)).toBe(2)
  expect([seatsOf('free'), seatsOf('starter'), seatsOf('scale'), seatsOf('mystery'), seatsOf(null)]).toEqual([
    0,
    1,
    5,
    undefined,
    undefined,
  ])
})

it('reads any date without throwing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.date().map(String), fc.constant(null)), (created_at) => {
      expect(typeof invitationStateOf({ active: false, created_at }, at)).toBe('string')
    }),
  )
})

it('ends at the last instant that a date can have', () => {
  const created_at = new Date(8.64e15 - invitationLife).toISOString()
  expect(endOfInvitation({ created_at })).toBe('+275760-09-13T00:00:00.000Z')
})
