import { freshToken, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { speaker } from '../support/harness/speaker.ts'

const languages = [
  ['pt-BR', 'Português (Brasil)'],
  ['es', 'Español'],
] as const

for (const [language, ownName] of languages) {
  test(`${ownName}: from the sign-in to a user and a policy that are saved`, async ({ page, emulator }) => {
    const said = speaker(language)
    const { token, profile } = await freshToken(emulator)
    const [user] = await storedUsers(emulator, token)
    if (!user) throw new Error('no user')
    const save = page.getByRole('button', { name: said('components/form', 'saveChanges') })

    await test.step('signs in', async () => {
      await page.goto('sign-in')
      await page.getByRole('button', { name: ownName }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await page.getByLabel(said('pages/sign-in', 'region')).selectOption('other')
      await page.getByLabel(said('pages/sign-in', 'apiAddress')).fill(emulator.url)
      await page.getByRole('button', { name: said('pages/sign-in', 'byProfileToken') }).click()
      await page.getByLabel(said('features/sign-in', 'profileToken'), { exact: true }).fill(token)
      await page.getByRole('button', { name: said('lib', 'signIn'), exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: said('pages/overview', 'overview') })).toBeVisible()
    })

    await test.step('finds a user and saves another name', async () => {
      await page
        .getByRole('navigation', { name: said('shell', 'main') })
        .getByRole('link', { name: new RegExp(said('shell', 'users').source.replace('$', '')) })
        .click()
      await page.getByRole('searchbox').fill(user.email)
      await page.getByRole('link', { name: user.name, exact: true }).click()
      await page.getByLabel(said('pages/run/users', 'name')).fill('Ana Prado')
      await save.click()
      await expect(page.getByText(said('pages/run/users', 'userSaved'))).toBeVisible()
    })

    await test.step('saves a policy', async () => {
      await goInside(page, `p/${profile}/access/policies`)
      await page.getByRole('table').locator('tbody').getByRole('link').first().click()
      await page.getByLabel(said('pages/access/policies/editor', 'name')).fill('Turno da noite')
      await save.click()
      await expect(page.getByRole('heading', { level: 1, name: 'Turno da noite' })).toBeVisible()
    })
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(
      /Save changes|Discard|Overview|Audit log|Sign out|Condition/,
    )
  })
}
