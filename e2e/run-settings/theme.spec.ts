import type { Page } from '@playwright/test'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { dismissNotices, overflow, signInWithToken } from '../support/steps.ts'
import { saveButton, reviewButton, reviewDialog, closeButton, undoButton } from '../support/forms.ts'
import { contrastAudit } from '../support/run-settings.ts'
import { notices } from '../support/frame.ts'

type Wire = Record<string, unknown> & { theme: Record<string, unknown> }

const input = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const row = (page: Page, key: string) => page.getByRole('textbox', { name: new RegExp(` ${key}$`) })
/** Leaves few rows on the page, as a person would who looks for one. */
const find = (page: Page, text: string) => page.getByRole('searchbox', { name: 'Search theme' }).fill(text)
const save = (page: Page) => saveButton(page)
/** The colour in which a part of the mock is drawn; the mock itself is one picture for whoever uses the page. */
const drawn = (page: Page, part: string) =>
  page.locator(`[data-part="${part}"]`).evaluate((element) => getComputedStyle(element).backgroundColor)

test('a colour is found, changed, seen in the mock, made readable, reset and saved; nothing else changes', async ({
  page,
  emulator,
  faults,
}) => {
  const { token, profile } = await freshToken(emulator)
  const stored = () => direct<Wire>(emulator, 'GET /run', { token })
  const first = await stored()
  const theme: Record<string, unknown> = {
    ...first.theme,
    auth_bg_opacity: 0,
    brand: 'kept',
    deep: { a: [1] },
    'a.b': 7,
  }
  await direct(emulator, 'PUT /run', { token, body: { theme } })
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/settings/theme` })
  await expect(row(page, 'auth_bg_opacity')).toHaveValue('0')
  await expect(input(page, 'brand')).toHaveValue('kept')

  await test.step('a colour is found', async () => {
    await find(page, 'NAVBART')
    await expect(row(page, 'navbarText')).toBeVisible()
    await expect(row(page, 'buttonPrimary')).toHaveCount(0)
    await find(page, 'navbar')
  })

  const mended = await test.step('it is changed, seen in the mock and made readable', async () => {
    await row(page, 'navbar').fill('hsl(120, 50%, 85%)')
    await expect.poll(() => drawn(page, 'navbar')).toBe('rgb(198, 236, 198)')
    await expect(contrastAudit(page)).toContainText('Text on the navigation bar')
    await page.getByRole('button', { name: /^Use hsl.* for Bar$/ }).click()
    const colour = await row(page, 'navbar').inputValue()
    expect(colour).toMatch(/^hsl\(120, 50%, \d+%\)$/)
    await expect(contrastAudit(page)).not.toContainText('Text on the navigation bar')
    return colour
  })

  await test.step('another is reset', async () => {
    await find(page, 'buttonPrimary')
    await row(page, 'buttonPrimary').fill('tomato')
    await page.getByRole('button', { name: /^Reset Primary \(buttonPrimary\)/ }).click()
    await expect(row(page, 'buttonPrimary')).toHaveValue('hsl(229, 100%, 23%)')
  })

  await test.step('what is no colour or no picture is refused', async () => {
    await find(page, 'toast')
    for (const hostile of ['url(javascript:alert(1))', 'red;}body{display:none', '<script>alert(1)</script>']) {
      await row(page, 'toast').fill(hostile)
      await row(page, 'toast').blur()
      await expect(page.getByText('Not a valid colour.')).toBeVisible()
    }
    await find(page, 'auth_bg')
    await row(page, 'auth_bg_src').fill('javascript:alert(1)')
    await save(page).click()
    await expect(page.getByText('Enter an image URL')).toBeVisible()
    expect(emulator.requests.filter(({ method }) => method === 'PUT')).toHaveLength(0)
    await axeClean(page, { schemes: ['dark'] })
    await row(page, 'auth_bg_src').fill('')
    await row(page, 'toast').fill('hsl(0,0%,100%)')
  })

  await test.step('a failed save and a reload keep it; then it is saved, and nothing else', async () => {
    faults.add({ method: 'PUT', path: '/run', times: 1, kind: 'server-error' })
    await find(page, 'navbar')
    await save(page).click()
    await expect(page.getByRole('alert').filter({ hasText: 'The settings were not saved' })).toBeVisible()
    await expect(row(page, 'navbar')).toHaveValue(mended)
    await page.reload()
    await find(page, 'navbar')
    await expect(row(page, 'navbar')).toHaveValue(mended)
    await reviewButton(page).click()
    const review = reviewDialog(page)
    await expect(review.getByRole('row', { name: /Bar \(navbar\)/ })).toContainText(mended)
    await page.keyboard.press('Escape')
    await save(page).click()
    await expect(notices(page)).toContainText('Theme saved')
    expect((await stored()).theme).toEqual({ ...theme, navbar: mended, buttonPrimary: 'hsl(229, 100%, 23%)' })
    expect(emulator.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2)
  })
})

test('a theme comes from a file and goes to one; all is reset at once; the picker keeps the syntax', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  const stored = () => direct<Wire>(emulator, 'GET /run', { token })
  const before = (await stored()).theme
  const dialog = page.getByRole('dialog', { name: 'Import theme' })

  await test.step('the theme fits a phone', async () => {
    await signInWithToken(page, { api: emulator.url, token })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`p/${profile}/run/settings/theme`)
    await expect(row(page, 'navbar')).toBeVisible()
    await axeClean(page, { schemes: ['light'] })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  await test.step('a file says what it would change, and fills it in', async () => {
    await find(page, 'link')
    const files = page.getByLabel('Theme file', { exact: true })
    const give = (text: string) =>
      files.setInputFiles({ name: 'dark.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await give('{"name": "no theme"}')
    await expect(dialog.getByRole('alert')).toContainText('This file contains no theme')
    await closeButton(dialog).last().click()
    await give(
      '{"theme": {"link": "teal", "auth_bg_opacity": 0, "brandNew": "#123456", "toast": 7, "__proto__": "red"}}',
    )
    await expect(dialog).toContainText('changes 3 values')
    await expect(dialog).toContainText('toast: a number instead of a colour')
    await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
    await dialog.getByRole('button', { name: 'Import 3 values' }).click()
    await expect(row(page, 'link')).toHaveValue('teal')
    await find(page, 'auth_bg_opacity')
    await expect(row(page, 'auth_bg_opacity')).toHaveValue('0')
    await find(page, 'brandNew')
    await expect(input(page, 'brandNew')).toHaveValue('#123456')

    await find(page, 'link')
  })

  await test.step('the picker keeps the syntax', async () => {
    await page.getByRole('button', { name: 'Pick a colour for Link' }).click()
    const picker = page.getByRole('dialog', { name: 'Colour of Link' })
    await picker.getByRole('slider', { name: 'Hue' }).press('ArrowRight')
    await expect(row(page, 'link')).toHaveValue(/^#[0-9a-f]{6}$/)
    await axeClean(page, { include: '[role="dialog"]', atLeast: 5 })
    await page.keyboard.press('Escape')
    await expect(picker).toHaveCount(0)
  })

  await test.step('all pairs are made readable, and that is taken back', async () => {
    await page.getByRole('button', { name: 'Fix all' }).click()
    await expect(contrastAudit(page)).toContainText('easy to read')
    await undoButton(notices(page)).last().click()
    await expect(contrastAudit(page)).toContainText('hard to read')
    expect((await stored()).theme).toEqual(before)
    await dismissNotices(page)
  })

  const after = await test.step('all is reset at once, and saved', async () => {
    await page.getByRole('button', { name: 'Theme file and reset' }).click()
    await page.getByRole('menuitem', { name: 'Reset theme…' }).click()
    await page.getByRole('button', { name: /^Reset \d+ values$/ }).click()
    await find(page, 'navbar')
    await expect(row(page, 'navbar')).toHaveValue('hsl(229, 100%, 23%)')
    await save(page).click()
    await expect(notices(page)).toContainText('Theme saved')
    const theme = (await stored()).theme
    expect(theme).toMatchObject({ navbar: 'hsl(229, 100%, 23%)', auth_bg_opacity: 100, brandNew: '#123456' })
    expect(Object.keys(theme)).toHaveLength(184)
    return theme
  })

  await test.step('the theme goes to a file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.getByRole('button', { name: 'Theme file and reset' }).click()
        await page.getByRole('menuitem', { name: /Export theme/ }).click()
      })(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    expect((JSON.parse(Buffer.concat(chunks).toString()) as Wire).theme).toEqual(after)
  })
})

test('the mock shows what a user’s tags show, on a phone too, and loads nothing it should not', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  const logo = 'http://files.acme.example/logo.png'
  await direct(emulator, 'PUT /run', { token, body: { logo, name: '<b>Acme</b> #PORTAL.TITLE#' } })
  const [one, other] = await direct<{ id: string }[]>(emulator, 'GET /run/users?page=1&amount=2', { token })
  const tags = [{ key: 'role', value: 'operator' }]
  await direct(emulator, `PUT /run/users/${one?.id}`, { token, body: { tags, name: 'Zoë Zimmer' } })
  await direct(emulator, `PUT /run/users/${other?.id}`, { token, body: { tags: [], name: 'Zora Quist' } })
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/settings/theme` })
  await find(page, 'navbarText')
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(
    preview.getByRole('img', { name: /as all users see it: sidebar with the buttons Home, Users, Tanks/ }),
  ).toBeVisible()
  await expect(preview).toContainText('One dashed button')
  const who = preview.getByRole('combobox', { name: 'Preview as' })
  await who.click()
  await expect(preview.getByRole('option')).toHaveCount(9)
  await who.fill('Zora')
  await preview.getByRole('option', { name: 'Zora Quist' }).click()
  await expect(preview.getByRole('img', { name: /as Zora Quist sees it: .*Users, Water prices$/ })).toBeVisible()
  await who.fill('Zoë Z')
  await preview.getByRole('option', { name: 'Zoë Zimmer' }).click()
  await expect(preview.getByRole('img', { name: /as Zoë Zimmer sees it: .*Tanks/ })).toBeVisible()
  for (const [part, shows] of [
    ['Sign-in page', /^Preview of the sign-in page of <b>Acme<\/b>/],
    ['Controls', /seven buttons/],
    ['Feedback', /notifications/],
    ['Page', /sidebar/],
  ] as const) {
    await preview.getByRole('radiogroup').getByText(part, { exact: true }).click()
    await expect(preview.getByRole('radio', { name: part, exact: true })).toBeChecked()
    await expect(preview.getByRole('img', { name: shows })).toBeVisible()
  }
  await preview.getByRole('radiogroup').getByText('Phone').click()
  await expect(preview.getByRole('radio', { name: 'Phone' })).toBeChecked()
  await axeClean(page, { include: 'section', schemes: ['light'], atLeast: 20 })
})
