import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notice, type AccountNotification } from '#api/account/account-notifications.ts'
import { invitationLife } from '#features/invitations/invitation-end.ts'
import { endOfNotice, kindOf, notificationStateOf, describeUnread } from './account-notification-kind.ts'

const share = [
  { id: 'accept', label: 'Accept', triggers: [{ share_profile: 'accept' }] },
  { id: 'refuse', label: 'Refuse', triggers: [{ share_profile: 'refuse' }] },
]
const made = '2026-05-01T00:00:00.000Z'
const at = Date.parse(made)
const given = (over: object): AccountNotification =>
  notice.parse({ id: 'n', title: 'T', message: 'M', read: false, buttons: [], created_at: made, ...over })

describe('kind', () => {
  test.each([
    ['invitation', { buttons: share }],
    ['application', { buttons: [{ id: 'go', label: 'Go', url: 'https://acme.example' }] }],
    ['application', { icon: { svg_url: 'https://svg.internal.tago.io/warning.svg' } }],
    ['application', { icon: { image_url: 'https://acme.example/logo.png' } }],
    ['message', { icon: { svg_url: 'https://svg.internal.tago.io/bell.svg' } }],
    ['message', { buttons: undefined, icon: null }],
  ] as const)('%s', (kind, over) => expect(kindOf(given(over))).toBe(kind))

  test('whatever the wire holds, there is a kind', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (buttons, icon) => {
        expect(['invitation', 'application', 'message']).toContain(kindOf({ buttons, icon }))
      }),
    )
  })
})

describe('standing', () => {
  test('an invitation is open for seven days', () => {
    const invited = given({ buttons: share })
    expect(endOfNotice(invited)).toBe('2026-05-08T00:00:00.000Z')
    expect(notificationStateOf(invited, at)).toBe('open')
    expect(notificationStateOf(invited, at + invitationLife - 1)).toBe('open')
    expect(notificationStateOf(invited, at + invitationLife)).toBe('expired')
    expect(notificationStateOf({ ...invited, buttons_enabled: false }, at + invitationLife)).toBe('answered')
    expect(notificationStateOf({ ...invited, created_at: null }, at + invitationLife)).toBe('open')
  })

  test('other buttons never expire by themselves, and without buttons nothing is open', () => {
    const button = [{ id: 'go', label: 'Go', url: 'https://acme.example' }]
    expect(notificationStateOf(given({ buttons: button }), at + 10 * invitationLife)).toBe('open')
    expect(notificationStateOf(given({}), at)).toBe('none')
  })

  test('a date outside of all time has no end', () => {
    expect(endOfNotice({ created_at: '+275760-09-13T00:00:00.000Z' })).toBeNull()
    expect(endOfNotice({ created_at: 'yesterday' })).toBeNull()
  })
})

test('the count says when there may be more', () => {
  const some = (unread: number, all: number) => Array.from({ length: all }, (_, index) => ({ read: index >= unread }))
  expect(describeUnread(some(0, 3), 100)).toBe('0')
  expect(describeUnread(some(2, 3), 100)).toBe('2')
  expect(describeUnread(some(2, 100), 100)).toBe('2+')
  expect(describeUnread(some(0, 100), 100)).toBe('0')
  expect(describeUnread(some(100, 100), 100)).toBe('99+')
  expect(describeUnread(some(99, 100), 101)).toBe('99')
})

test('an icon below the folder of the bell is an application’s own', () => {
  expect(kindOf(given({ icon: { svg_url: 'https://acme.example/bell.svg/pump.svg' } }))).toBe('application')
})

test('an invitation ends at the last instant that a date can have', () => {
  const created_at = new Date(8.64e15 - invitationLife).toISOString()
  expect(endOfNotice({ created_at })).toBe('+275760-09-13T00:00:00.000Z')
})
