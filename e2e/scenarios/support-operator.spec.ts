import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken, type StoredUser } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { firstRows, overflow, rowMenu, rowOf, rows, searchUsers, signInWithToken } from '../support/steps.ts'
import { pageTitle } from '../support/frame.ts'
import { recoveryMailButton } from '../support/proof.ts'
import { addTagButton, saveButton, tagValue, retryButton } from '../support/forms.ts'

const maria = {
  name: 'Mariana Lagoa',
  email: 'mariana.lagoa@cobalt-bay.example',
  password: 'a long password 1',
  timezone: 'America/Recife',
  active: false,
  tags: [
    { key: 'role', value: 'viewer' },
    { key: 'shift', value: 'night' },
  ],
}

// Who cannot see a dashboard is found, let in and given the tag that a policy compares, on two pages.
test('a support operator finds who cannot get in, lets her in, and gives her the tag that her dashboards want', async ({
  page,
  emulator,
}) => {
  const { token } = await freshToken(emulator)
  const { user } = await direct<{ user: string }>(emulator, 'POST /run/users', { token, body: maria })
  const allow = (...resource: string[]) => ({ effect: 'allow', action: ['access'], resource })
  await direct(emulator, 'POST /am', {
    token,
    body: {
      name: '[RUN] - Viewers of a site',
      active: true,
      targets: [['run_user', 'tag.key', 'role', 'tag.value', 'viewer']],
      permissions: [allow('dashboard', 'tag_match', 'site'), allow('device', 'tag_match', 'site')],
    },
  })
  const stored = () => direct<StoredUser>(emulator, `GET /run/users/${user}`, { token })
  const policies = page.getByRole('region', { name: 'Policies for these tags' })
  const hers = policies.getByRole('listitem').filter({ hasText: 'Viewers of a site' })

  await test.step('finds who cannot get in', async () => {
    await signInWithToken(page, { api: emulator.url, token })
    await firstRows(page)
    await searchUsers(page, 'MARIANA l*')
    await expect(rows(page)).toHaveCount(1)
    await expect(rowOf(page, maria.name)).toContainText('Inactive')
    await expect(rowOf(page, maria.name)).toContainText('Never')
  })

  await test.step('lets her in', async () => {
    await rowMenu(page, maria.name, 'Activate')
    await expect(rowOf(page, maria.name)).toContainText('Active')
    expect((await stored()).active).toBe(true)
  })

  await test.step('sends her a recovery mail', async () => {
    await rowOf(page, maria.name).getByRole('link').first().click()
    await expect(pageTitle(page)).toContainText(maria.name)
    const facts = page.getByRole('complementary', { name: 'User information' })
    await expect(facts).toContainText('Accepted agreements')
    await expect(facts).toContainText('Last sign-inNever')
    await page.getByRole('button', { name: `Actions for ${maria.name}` }).click()
    await page.getByRole('menuitem', { name: /recovery e-mail/i }).click()
    await recoveryMailButton(page.getByRole('dialog')).click()
    await expect(page.getByText(`If the portal knows ${maria.email}`)).toBeVisible()
    const mails = await direct<{ recipient: string }[]>(emulator, 'GET /__emulator/outbox')
    expect(mails.filter(({ recipient }) => recipient === maria.email)).toHaveLength(1)
  })

  await test.step('reads which policies compare her tags', async () => {
    await page.getByRole('link', { name: 'Tags (2)' }).click()
    await expect(hers).toContainText('Applies')
    await expect(hers).toContainText('Grants no dashboards: the user has no tag site')
    await expect(policies.getByRole('listitem').filter({ hasText: 'Night shift' })).toContainText('Disabled')
    await expect(policies).not.toContainText('Nightly report')
    await axeClean(page)
  })

  await test.step('gives her the tag, beside what a colleague changes', async () => {
    // A colleague changes other tags while she looks.
    await direct(emulator, `PUT /run/users/${user}`, {
      token,
      body: { tags: [...maria.tags, { key: 'note', value: 'called on Monday' }] },
    })
    await addTagButton(page).click()
    await page.getByRole('combobox', { name: 'Key of tag 3' }).fill('site')
    await page.getByRole('textbox', { name: 'Value of tag 3' }).fill('river-intake')
    // The words follow what is typed, before anything is saved.
    await expect(hers).not.toContainText('Grants no dashboards')
    await saveButton(page).click()
    await expect(page.getByText(`Tags of ${maria.name} saved`)).toBeVisible()
    expect((await stored()).tags).toEqual(
      expect.arrayContaining([
        ...maria.tags,
        { key: 'note', value: 'called on Monday' },
        { key: 'site', value: 'river-intake' },
      ]),
    )
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

test('policies that cannot be read say so beside tags that still can be saved', async ({ page, emulator, faults }) => {
  const { token, profile } = await freshToken(emulator)
  const { user } = await direct<{ user: string }>(emulator, 'POST /run/users', { token, body: maria })
  faults.add({ method: 'GET', path: '/am/*', kind: 'error', status: 400, message: 'Not readable' })
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/users/${user}/tags` })
  const policies = page.getByRole('region', { name: 'Policies for these tags' })
  await expect(policies.getByRole('alert')).toContainText('The policies could not be read')
  await axeClean(page)
  await tagValue(page, 2).fill('day')
  await saveButton(page).click()
  await expect(page.getByText(`Tags of ${maria.name} saved`)).toBeVisible()
  faults.clear()
  await retryButton(policies).click()
  await expect(policies.getByRole('listitem').first()).toBeVisible()
})
