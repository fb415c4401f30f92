import type { Page } from '@playwright/test'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import type { Guard } from '../support/harness/guard.ts'
import { goInside } from '../support/harness/inside.ts'
import { dismissNotices, overflow, signInWithToken } from '../support/steps.ts'
import { at, planted, type Wire, logoField, subjectBox } from '../support/run-settings.ts'
import { notices, pageTitle } from '../support/frame.ts'
import { discardButton } from '../support/forms.ts'

interface TabVisit {
  tab: string
  /** Changes one thing, as a person does. */
  act: (page: Page) => Promise<void>
  /** Where on the wire that lands, and what is there then. */
  lands: string
  value: unknown
  /** A question that a save asks first. */
  agree?: string
}

const row = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const pick = async (page: Page, label: string, option: string | RegExp) => {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option }).click()
}

const visits: TabVisit[] = [
  {
    tab: 'general',
    act: (page) => logoField(page).fill('files.acme.example/logo.png'),
    lands: 'logo',
    value: 'https://files.acme.example/logo.png',
  },
  {
    tab: 'sign-up',
    act: async (page) => {
      await row(page, 'site')
      await page.getByLabel('Required').uncheck()
    },
    lands: 'signup_fields.0.required',
    value: false,
  },
  {
    tab: 'navigation',
    act: (page) => page.getByRole('combobox', { name: 'Tooltip' }).fill('Home'),
    lands: 'logo_options.tooltip',
    value: 'Home',
  },
  {
    tab: 'sidebar',
    act: async (page) => {
      await row(page, 'Tanks')
      await page.getByLabel('Icon colour').fill('hsla(0, 0%, 0%, .5)')
    },
    lands: 'sidebar_buttons.2.color',
    value: 'hsla(0, 0%, 0%, .5)',
  },
  {
    tab: 'theme',
    act: (page) => page.getByRole('textbox', { name: / navbar$/ }).fill('rgba(0, 0, 0, .5)'),
    lands: 'theme.navbar',
    value: 'rgba(0, 0, 0, .5)',
  },
  {
    tab: 'emails',
    act: (page) => subjectBox(page).fill('Welcome aboard'),
    lands: 'email_templates.welcome_autoconfirm.subject',
    value: 'Welcome aboard',
  },
  { tab: 'security', act: (page) => page.getByLabel('Code by SMS').check(), lands: 'security.otp.sms', value: true },
  {
    tab: 'custom-settings',
    act: async (page) => {
      await row(page, 'Units')
      await page.getByLabel('Label of option 2').fill('US units')
    },
    lands: 'custom_fields.0.options.1.label',
    value: 'US units',
  },
  {
    tab: 'mobile',
    act: (page) => page.getByLabel('Done: title (EN)').fill('Ready'),
    lands: 'feature_devicewifisetup.translations.EN.done_title',
    value: 'Ready',
  },
  {
    tab: 'integrations',
    act: (page) => page.getByLabel('Google Analytics measurement ID').fill('G-NEW1234567'),
    lands: 'integration.google_analytics',
    value: 'G-NEW1234567',
  },
  {
    tab: 'languages',
    act: (page) => pick(page, 'Portal dictionary', /^None/),
    lands: 'dictionary',
    value: null,
  },
  {
    tab: 'other',
    act: async (page) => {
      await page.getByRole('button', { name: 'Edit as JSON' }).click()
      await page.getByLabel('planted', { exact: true }).fill('{"n": 2}')
    },
    lands: 'planted',
    value: { n: 2 },
    agree: 'Save fields',
  },
]

/** What a first save of each tab meets, in turn, and what the page says of it. */
const refusals = [
  { kind: 'error', status: 400, message: 'The portal was not changed', says: 'The portal was not changed' },
  { kind: 'server-error', says: 'TagoIO had an internal error' },
  { kind: 'rate-limit', retryAfter: 3, says: 'Try again in 3 s' },
  { kind: 'error', status: 401, message: 'Authorization Denied', says: 'Authorization denied' },
] as const

test('from each tab a refused save keeps what was typed and is sent once; then an unknown key in every object survives, and only what was touched changes (regression classes R2, R17, R21)', async ({
  page,
  emulator,
  guard,
  faults,
}) => {
  test.setTimeout(180_000)
  const { token, profile } = await freshToken(emulator)
  const stored = () => direct<Wire>(emulator, 'GET /run', { token })
  await direct(emulator, 'PUT /run', { token, body: planted(await stored()) })
  await withoutImages(page, guard)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/settings` })
  const writes = () => emulator.requests.filter(({ method, path }) => method === 'PUT' && path === '/run').length
  for (const [turn, { tab, act, lands, value, agree }] of visits.entries()) {
    await test.step(tab, async () => {
      const save = async (name: RegExp) => {
        await page.getByRole('button', { name }).click()
        if (agree) await page.getByRole('dialog').getByRole('button', { name: agree }).click()
      }
      const { updated_at: _before, ...before } = await stored()
      await goInside(page, `p/${profile}/run/settings/${tab}`)
      await act(page)
      const { says, ...fault } = refusals[turn % refusals.length] as (typeof refusals)[number]
      faults.add({ method: 'PUT', path: '/run', ...fault })
      const sent = writes()
      await save(/^Save changes$/)
      await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
      await expect(notices(page)).not.toContainText('saved')
      expect(writes()).toBe(sent + 1)
      faults.clear()

      await save(/^Save changes$/)
      await expect(notices(page)).toContainText('saved')
      const { updated_at: _after, ...after } = await stored()
      expect(at(after, lands), lands).toEqual(value)
      expect(withoutPath(after, lands)).toEqual(withoutPath(before, lands))
      await dismissNotices(page)
    })
  }
})

test('every tab is clean under axe, and fits a phone', async ({ page, emulator, guard }) => {
  test.setTimeout(180_000)
  const { token, profile } = await freshToken(emulator)
  await withoutImages(page, guard)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/settings` })
  for (const { tab, act } of visits) {
    await goInside(page, `p/${profile}/run/settings/${tab}`)
    if (tab === 'other') await expect(page.getByRole('heading', { name: 'Undocumented fields' })).toBeVisible()
    else await act(page)
    await expect(pageTitle(page)).toHaveText('Run settings')
    // The frame is the same round every tab, and is looked at by the contract of every page.
    await axeClean(page, { include: 'main', atLeast: 30 })
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await overflow(page), tab).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1440, height: 900 })
    // The last tab only shows what has no form.
    if (tab !== 'other') await discardButton(page).click()
  }
})

/** The images of a portal lie on other hosts; none of them is there. */
async function withoutImages(page: Page, guard: Guard) {
  const origin = 'https://files.acme.example'
  guard.allowOrigin(origin)
  await page.context().route(`${origin}/**`, (route) => route.abort())
}

function withoutPath(root: Wire, path: string): Wire {
  const parts = path.split('.')
  const last = parts.pop() as string
  const holder = at(root, parts.join('.')) as Wire
  delete holder[last]
  return root
}
