import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken } from '../support/direct.ts'
import { checkNow, recordRow as row, connectDomain } from '../support/domain.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { overflow, signInWithToken, typeToken } from '../support/steps.ts'

test('a TagoDeploy project shows its domain and changes nothing', async ({ page, emulator, guard }) => {
  // Nothing leaves this machine: the address is answered here.
  const api = 'https://api.project-1.tagoio.net'
  guard.allowOrigin(api)
  await page.route(`${api}/**`, async (route) => {
    const asked = route.request()
    const { pathname, search } = new URL(asked.url())
    const body = asked.postData()
    const answer = await emulator.emulator.fetch(
      new Request(`${emulator.url}${pathname}${search}`, {
        method: asked.method(),
        headers: await asked.allHeaders(),
        ...(body === null ? {} : { body }),
      }),
    )
    const headers = Object.fromEntries(answer.headers)
    await route.fulfill({ status: answer.status, headers, body: await answer.text() })
  })
  const { token, profile } = await freshToken(emulator)
  await typeToken(page, { api, token })
  await goInside(page, `p/${profile}/run/domain`)
  await expect(row(page, 'Portal page')).toBeVisible()
  await expect(page.getByText('project in the TagoDeploy console').filter({ visible: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /^(Regenerate|Remove)/ })).toHaveCount(0)
  await direct(emulator, `DELETE /run/customdomain/${profile}`, { token })
  await checkNow(page)
  await expect(page.getByText('project in the TagoDeploy console').filter({ visible: true })).toBeVisible()
  await expect(connectDomain(page)).toBeDisabled()
})

test('what a lying server says is shown as text, and what cannot be seen is made visible', async ({
  page,
  emulator,
  faults,
}) => {
  const record = (value: unknown, current_value?: unknown) => ({
    status: false,
    type: 'TXT',
    key: '<b>k</b>',
    value,
    current_value,
  })
  faults.add({
    method: 'GET',
    path: '/run/customdomain/*',
    kind: 'wrong-shape',
    body: {
      domain: 'acme.example',
      subdomain: 'portal',
      active: 'yes',
      dns_ssl: record('<script>alert(1)</script>', '\u202Eelpmaxe'),
      dns_page: record('a\u200Bb', 'x'.repeat(5000)),
      dns_email_1: null,
      dns_email_2: record(17, { odd: true }),
    },
  })
  const { token, profile } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/domain` })
  await expect(row(page, 'Certificate')).toContainText('<script>alert(1)</script>')
  await expect(row(page, 'Certificate')).toContainText('⟨U+202E⟩elpmaxe')
  await expect(row(page, 'Portal page')).toContainText('a⟨U+200B⟩b')
  await expect(row(page, 'Portal page')).toContainText('(5000 characters)')
  await expect(row(page, 'E-mail 2 of 3')).toContainText(/Missing.*Not provided/)
  await expect(row(page, 'E-mail 1 of 3')).toHaveCount(0)
  await axeClean(page)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})
