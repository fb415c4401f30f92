import { expect, test } from 'vitest'
import { runUser } from '#api/run/run-users.ts'
import { runSettingsShape } from '#api/run/run-settings.ts'
import { portalSettings } from './portal-settings.ts'
import { describeScene, viewerOf } from './scene-texts.ts'
import { shownButtons } from './shown-buttons.ts'

const settings = runSettingsShape.parse({
  name: 'Acme',
  signup_method: 'disabled',
  signin_buttons: [{ label: 'Status' }, null, { label: 7 }],
  sidebar_buttons: [{ text: 'Home', type: '', href: '/' }],
})

test('a scene is described in words', () => {
  const portal = portalSettings(settings)
  const lines = shownButtons(portal.buttons, undefined)
  expect(describeScene('sign-in', portal, lines, undefined)).toBe(
    'Preview of the sign-in page of Acme: e-mail, password, links Status',
  )
  expect(describeScene('page', portal, lines, undefined)).toBe(
    'Preview of a page of Acme as all users see it: sidebar with the button Home',
  )
  expect(describeScene('page', portal, [], viewerOf(runUser.parse({ id: '1', name: 'Ana Luz' })))).toContain(
    'as Ana Luz sees it: sidebar with no buttons',
  )
})

test('very long texts are shortened', () => {
  const endless = 'An endless name '.repeat(10_000)
  const portal = { ...portalSettings(settings), name: endless, signInLinks: [endless, endless] }
  const lines = shownButtons(portal.buttons, undefined).map((line) => line.map((each) => ({ ...each, text: endless })))
  const viewer = viewerOf(runUser.parse({ id: '1', name: endless }))
  for (const scene of ['sign-in', 'page', 'controls', 'feedback'] as const)
    expect(describeScene(scene, portal, lines, viewer).length).toBeLessThan(2_000)
})

test('empty or invalid settings give an untitled portal', () => {
  for (const odd of [
    {},
    { name: null, theme: null, sidebar_buttons: 'x' },
    { name: 7, theme: [], signin_buttons: [1] },
  ]) {
    const portal = portalSettings(runSettingsShape.parse(odd))
    expect(portal.name).toBe('')
    expect(portal.theme).toEqual({})
    expect(describeScene('page', portal, shownButtons(portal.buttons, []), undefined)).toContain('an untitled portal')
  }
})

test.each([
  ['Ana Maria Luz', 'AL'],
  ['ana', 'A'],
  ['', 'X'],
  ['😀 Smith', '😀S'],
])('the letters of “%s” are %s', (name, initials) => {
  expect(viewerOf(runUser.parse({ id: '1', name, email: 'x@acme.example' })).initials).toBe(initials)
})
