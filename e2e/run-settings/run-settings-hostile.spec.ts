import type { Page } from '@playwright/test'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { goInside, settled } from '../support/harness/inside.ts'
import { hostileTexts, planted, settingsWithTexts, type Wire, logoField, subjectBox } from '../support/run-settings.ts'
import { ordinaryTexts } from '../support/harness/ordinary-texts.ts'
import { overflow, signInWithToken } from '../support/steps.ts'
import { saveButton, continueButton } from '../support/forms.ts'
import { sessionEnded, notices } from '../support/frame.ts'
import { tokenField } from '../support/sign-in.ts'

/** Every tab, with what shows that it stands. */
const tabs = {
  general: (page) => logoField(page),
  'sign-up': (page) => page.getByRole('heading', { name: 'Sign-up fields' }),
  navigation: (page) => page.getByRole('combobox', { name: 'Tooltip' }),
  sidebar: (page) => page.getByRole('button', { name: /^Add button/ }),
  theme: (page) => page.getByRole('textbox', { name: / navbar$/ }),
  emails: (page) => subjectBox(page),
  security: (page) => page.getByLabel('Code by SMS'),
  'custom-settings': (page) => page.getByRole('button', { name: /^Add setting/ }),
  mobile: (page) => page.getByLabel('Done: title (EN)'),
  integrations: (page) => page.getByLabel('Google Analytics measurement ID'),
  languages: (page) => page.getByRole('combobox', { name: 'Portal dictionary' }),
  'anonymous-user': (page) => page.getByRole('heading', { level: 2 }).first(),
  other: (page) => page.getByRole('heading', { name: 'Undocumented fields' }),
} satisfies Record<string, (page: Page) => ReturnType<Page['getByRole']>>

async function settingsOf(emulator: RunningEmulator) {
  const { token, profile } = await freshToken(emulator)
  const settings = planted(await direct<Wire>(emulator, 'GET /run', { token }))
  return { token, profile, settings: { ...(await direct<Wire>(emulator, 'GET /run', { token })), ...settings } }
}

/** From now on the portal holds these settings. */
function hold({ emulator }: RunningEmulator, settings: Wire) {
  emulator.faults.clear()
  emulator.faults.add({ method: 'GET', path: '/run', kind: 'wrong-shape', body: settings })
}

const reads = (emulator: RunningEmulator) =>
  emulator.requests.filter(({ method, path }) => method === 'GET' && path === '/run').length

const ordinary = Object.values(ordinaryTexts).map(({ text }) => text)

for (const [kind, texts] of Object.entries({ hostile: hostileTexts, ordinary })) {
  test(`whatever ${kind} text the portal holds, every tab shows it as text: nothing runs, nothing is asked of another host`, async ({
    page,
    emulator,
    guard,
  }) => {
    test.setTimeout(180_000)
    const { token, profile, settings } = await settingsOf(emulator)
    await page.clock.install()
    await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/overview` })
    await settled(page)
    let turn = 0
    for (const [tab, stands] of Object.entries(tabs)) {
      await test.step(tab, async () => {
        turn += 1
        // Away from the settings what was read of them is forgotten in five minutes, and read anew.
        await goInside(page, `p/${profile}/no-such-page`)
        await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
        await page.clock.fastForward(360_000)
        hold(emulator, settingsWithTexts(settings, texts, turn))
        const read = reads(emulator)
        await goInside(page, `p/${profile}/run/settings/${tab}`)
        await expect.poll(() => reads(emulator)).toBeGreaterThan(read)
        await expect(stands(page), tab).toBeVisible()
        await settled(page)
        await page.setViewportSize({ width: 360, height: 740 })
        expect(await overflow(page), tab).toBeLessThanOrEqual(0)
        await page.setViewportSize({ width: 1440, height: 900 })
        const found = await page.evaluate(() => ({
          ran: Reflect.get(window, '__ran') as unknown,
          links: [...document.links].filter(({ protocol }) => !['http:', 'https:', 'mailto:'].includes(protocol))
            .length,
          hidden: getComputedStyle(document.body).display === 'none',
        }))
        expect(found, tab).toEqual({ ran: undefined, links: 0, hidden: false })
        expect(guard.problems(), tab).toEqual([])
      })
    }
    expect(turn).toBeGreaterThan(texts.length)
  })
}

test('a text of five megabytes in a field does not stop its tab', async ({ page, emulator }) => {
  test.setTimeout(180_000)
  const { token, profile, settings } = await settingsOf(emulator)
  const much = 'a <b> '.repeat(875_000)
  const heavy: Record<string, Wire> = {
    general: { sub_title: much },
    theme: { theme: { ...Object(settings['theme']), navbar: much } },
    emails: {
      email_templates: { ...Object(settings['email_templates']), welcome_autoconfirm: { subject: 'S', value: much } },
    },
    other: { unheard_of: much },
  }
  for (const [tab, part] of Object.entries(heavy)) {
    await test.step(tab, async () => {
      hold(emulator, { ...settings, ...part })
      await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/settings/${tab}` })
      await expect(page.getByRole('heading', { level: 1, name: 'Run settings' })).toBeVisible()
      await expect(tabs[tab as keyof typeof tabs](page)).toBeVisible()
      // The page still answers: another tab opens.
      await page.getByRole('link', { name: 'Languages', exact: true }).click()
      await expect(tabs.languages(page)).toBeVisible()
    })
  }
})

test('a session that ends under a tab is renewed over it, the draft outlives a reload and is saved (regression class R13)', async ({
  page,
  emulator,
  guard,
}) => {
  guard.allowOrigin('https://files.acme.example')
  await page.context().route('https://files.acme.example/**', (route) => route.abort())
  const { token, profile } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/settings/theme` })
  await tabs.theme(page).fill('rgba(1, 2, 3, 0.5)')
  await direct(emulator, 'POST /__emulator/expire-token', { body: { token } })
  await saveButton(page).click()
  const ended = sessionEnded(page)
  const fresh = await freshToken(emulator, { profile })
  await tokenField(ended).fill(fresh.token)
  await continueButton(ended).click()
  await expect(ended).toHaveCount(0)
  await expect(tabs.theme(page)).toHaveValue('rgba(1, 2, 3, 0.5)')
  await page.reload()
  await expect(page.getByText('Your draft has been restored. Not saved yet.')).toBeVisible()
  await saveButton(page).click()
  await expect(notices(page)).toContainText('saved')
  const { theme } = await direct<Wire>(emulator, 'GET /run', { token: fresh.token })
  expect(Object(theme).navbar).toBe('rgba(1, 2, 3, 0.5)')
})
