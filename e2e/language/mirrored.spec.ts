import type { Locator, Page } from '@playwright/test'
import { freshToken, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { cutTexts, mirror, speakPseudo } from '../support/harness/pseudo-language.ts'
import { speaker } from '../support/harness/speaker.ts'
import { atRest } from '../support/harness/spoken-page.ts'
import { overflow, signInWithToken } from '../support/steps.ts'

const said = speaker('pseudo')
const widths = [1440, 390] as const

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox()
  if (box === null) throw new Error('it has no box')
  return { left: box.x, right: box.x + box.width }
}

/** Nothing is wider than the window, and no text is cut. */
async function holds(page: Page, where: string, within?: string) {
  await atRest(page)
  expect(await overflow(page), where).toBe(0)
  expect(await cutTexts(page, within), where).toEqual([])
}

test('a language that runs from the right finds everything on its other side', async ({ page, emulator }) => {
  const { token, profile } = await freshToken(emulator)
  const [user] = await storedUsers(emulator, token)
  await speakPseudo(page)
  await mirror(page)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/users` })
  const main = page.getByRole('navigation', { name: said('shell', 'main') })
  const burger = page.getByRole('button', { name: said('shell', 'openNavigation') })

  await test.step('the frame: its side is at the right, what points turns', async () => {
    await holds(page, 'users')
    expect(await boxOf(main)).toMatchObject({ right: 1440 })
    expect((await boxOf(page.getByRole('main'))).right).toBeLessThanOrEqual((await boxOf(main)).left + 1)
    const points = page.locator('svg[data-points]').first()
    await expect(points).toHaveCSS('scale', '-1 1')
  })

  await test.step('a list: its first column is at the right, its menus open inward', async () => {
    const heads = page.getByRole('columnheader')
    const [first, later] = [await boxOf(heads.nth(1)), await boxOf(heads.nth(2))]
    expect(later.right).toBeLessThanOrEqual(first.left + 1)
    const columns = page.getByRole('button', { name: said('components/table', 'columns') })
    await columns.click()
    const panel = page.getByRole('dialog')
    await expect(panel).toBeVisible()
    expect(Math.abs((await boxOf(panel)).left - (await boxOf(columns)).left)).toBeLessThanOrEqual(1)
    await page.keyboard.press('Escape')
  })

  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of [
      'overview',
      'run/users',
      `run/users/${user?.id}`,
      'run/settings/theme',
      'access/policies/new',
      'usage',
    ]) {
      await goInside(page, `p/${profile}/${path}`)
      await holds(page, `${path} at ${width}`)
    }
    await test.step(`a form and a dialog at ${width}`, async () => {
      await goInside(page, `p/${profile}/tokens`)
      await page.getByRole('button', { name: said('pages/tokens', 'newToken') }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog).toBeVisible()
      await holds(page, `new token at ${width}`, '[role="dialog"]')
      const box = await boxOf(dialog)
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(width)
      const field = dialog.getByRole('textbox').first()
      await expect(field).toHaveCSS('direction', 'rtl')
      await expect(field).toHaveCSS('text-align', /start|right/)
      const close = await boxOf(dialog.getByRole('button', { name: said('lib', 'close') }).first())
      expect(close.right).toBeLessThan((box.left + box.right) / 2)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    })
  }

  await test.step('on a phone the drawer comes from the right', async () => {
    await expect(main).toBeHidden()
    expect((await boxOf(burger)).left).toBeGreaterThan(195)
    await burger.click()
    await expect(main).toBeVisible()
    await expect.poll(async () => (await boxOf(main)).right).toBe(390)
    expect((await boxOf(main)).left).toBeGreaterThan(0)
  })
})
