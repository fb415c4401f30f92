import { routes } from './support/routes.ts'
import { expect, test } from './support/fixtures.ts'
import { enterDemo, profileInAddress } from './support/steps.ts'

test('the page is sent with a strict policy', async ({ request, app }) => {
  const headers = (await request.get(app)).headers()
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  for (const loose of ["'unsafe-inline'", "'unsafe-eval'", 'http://*', 'https://*;', ' * ']) {
    expect(policy).not.toContain(loose)
  }
  expect(headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  })
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

test('every route runs under the shipped headers without a violation', async ({ page, guard }) => {
  await enterDemo(page)
  const profile = profileInAddress(page)
  for (const { path, heading } of routes) {
    await page.goto(path.replace(':profileId', profile))
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    expect(guard.problems(), path).toEqual([])
  }
})

test('the policy allows the demo worker to be created only through its own Trusted Types policy', async ({ page }) => {
  await page.goto('sign-in')
  const refused = await page.evaluate(() => {
    try {
      return new Worker('/boot.js').constructor.name
    } catch (error) {
      return String(error)
    }
  })
  expect(refused).toContain('TypeError')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
