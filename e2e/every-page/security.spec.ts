import { readFileSync } from 'node:fs'
import { brokenPromises } from '../../scripts/build/promised-headers.mjs'
import { expect, test } from '../support/harness/fixtures.ts'
import { enterDemo } from '../support/steps.ts'
import { accountMenu } from '../support/frame.ts'
import { newUserLink } from '../support/users.ts'

test('the page is sent with a strict policy', async ({ request, app }) => {
  const headers = (await request.get(app)).headers()
  expect(brokenPromises(readFileSync('SECURITY.md', 'utf8'), headers)).toEqual([])
  const policy = headers['content-security-policy'] ?? ''
  for (const loose of ["'unsafe-inline'", "'unsafe-eval'", 'http://*', 'https://*;', ' * ']) {
    expect(policy).not.toContain(loose)
  }
  expect(headers['permissions-policy']).toContain('camera=()')
})

test('the policy is enforced: an inline script does not run and the guard sees it', async ({ page, guard }) => {
  await page.goto('sign-in')
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'body { outline: 9px solid red }'
    document.head.append(style)
  })
  await expect.poll(() => guard.problems().join()).toContain('[csp] style-src')
  await expect(page.locator('body')).not.toHaveCSS('outline-width', '9px')
  guard.allow(/style-src|inline style/)
})

test('in the demo too, colour scheme, menus and dialogs need no style or script of their own', async ({
  page,
  guard,
}) => {
  await enterDemo(page)
  await accountMenu(page).click()
  await page
    .getByRole('menuitemradio', { name: 'Dark' })
    .or(page.getByRole('menuitem', { name: 'Dark' }))
    .click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await newUserLink(page).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(guard.problems()).toEqual([])
  expect(await page.locator('style').count()).toBe(0)
})

test('a worker is created only through the policy named for it', async ({ page, guard }) => {
  guard.allow(/TrustedScriptURL|require-trusted-types-for/)
  await page.goto('sign-in')
  const refused = await page.evaluate(() => {
    try {
      return new Worker('/boot.js').constructor.name
    } catch (error) {
      return String(error)
    }
  })
  expect(refused).toContain('TypeError')
  expect(guard.problems()).toEqual([])
})
