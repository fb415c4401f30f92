import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeButtonEffect, readButtons, webAddress } from './notification-buttons.ts'

test('both shapes of a button read the same', () => {
  const older = { id: 'b', label: 'Go', color: 'green', url: 'https://acme.example' }
  const newer = {
    id: 'b',
    label: 'Go',
    color: 'green',
    triggers: [{ url: 'https://acme.example', method: 'REDIRECT', body: {} }],
  }
  expect(readButtons([older])).toEqual(readButtons([newer]))
  expect(readButtons([{ id: 'b', label: 'Run', analysis: 'a1' }])).toEqual(
    readButtons([{ id: 'b', label: 'Run', triggers: [{ analysis_id: 'a1', scope: [] }] }]),
  )
})

test('a button with several triggers describes them all, unknown ones too', () => {
  const triggers = [{ url: 'https://x.example', method: 'POST' }, { share_profile: 'accept' }, { novelty: true }]
  expect(readButtons([{ id: 'only-id', triggers }])).toEqual([
    {
      id: 'only-id',
      label: 'only-id',
      color: null,
      effects: [
        { kind: 'call', method: 'POST', url: 'https://x.example' },
        { kind: 'share', answer: 'accept' },
        { kind: 'unknown' },
      ],
    },
  ])
})

test('whatever stands in place of buttons, reading never fails, and every effect has a description', () => {
  fc.assert(
    fc.property(fc.anything(), (wire) => {
      for (const { effects } of readButtons(wire))
        for (const each of effects) expect(describeButtonEffect(each)).toMatch(/\w/)
    }),
  )
})

test('only web addresses are opened', () => {
  expect(webAddress('https://acme.example/a?b#c')).toBe('https://acme.example/a?b#c')
  expect(webAddress(' http://acme.example ')).toBe('http://acme.example/')
  for (const other of [
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    '/relative',
    '',
  ])
    expect({ other, opens: webAddress(other) }).toEqual({ other, opens: undefined })
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
      const address = webAddress(text)
      if (address !== undefined) expect(address).toMatch(/^https?:\/\//)
    }),
  )
})
