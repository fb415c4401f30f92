import { freshToken } from '../support/direct.ts'
import { expect, test as base } from '../support/harness/fixtures.ts'
import { firstRows, rows, signInWithToken } from '../support/steps.ts'
import { startTwoBuilds } from '../support/harness/two-builds.ts'
import { companyField, dismissButton } from '../support/forms.ts'
import { pageTitle, teamLink } from '../support/frame.ts'
import { deleteChoice, rowActions } from '../support/users.ts'
import { teamTable } from '../support/team.ts'

const test = base.extend<{ builds: Awaited<ReturnType<typeof startTwoBuilds>> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from this pattern
  builds: async ({}, provide) => {
    const builds = await startTwoBuilds()
    await provide(builds)
    builds.close()
  },
  baseURL: async ({ builds }, provide) => provide(builds.url),
})

test('a new version is installed while a tab is open: dialogs and pages whose code is gone cost nothing that was typed', async ({
  page,
  context,
  emulator,
  builds,
  guard,
}) => {
  // Firefox logs an error without its words.
  guard.allow(/^console error: (React Router caught the following error during render )?Error \(/)
  guard.allow(/status of 404|dynamically imported module|preload CSS|disallowed MIME|MIME type/)
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  const name = (await rows(page).first().getByRole('link').first().textContent()) ?? ''
  await rows(page).first().getByRole('link').first().click()
  const company = companyField(page, { exact: true })
  await company.fill('Typed before')
  const old = await context.newPage()
  await old.goto(page.url().replace(/\/users\/.*/, '/users'))
  await firstRows(old)
  builds.install()

  // The old tab hands its session to a tab of the new build.
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(pageTitle(second)).toContainText(name)
  await expect(second.locator('script[type="module"]').last()).toHaveAttribute('src', /2\.js$/)

  const loads: string[] = []
  page.on('load', () => loads.push(page.url()))
  const openDialog = async () => {
    await rowActions(page, name).click()
    await deleteChoice(page).click()
  }
  await openDialog()
  const notice = page.getByRole('alert').filter({ hasText: 'A part of the app could not be loaded' })
  await expect(notice).toContainText('What you typed here is kept')
  await expect(company).toHaveValue('Typed before')
  await dismissButton(notice).click()
  await expect(notice).toHaveCount(0)
  // The press is not dead afterwards.
  await openDialog()
  await expect(notice).toBeVisible()
  expect(loads).toEqual([])

  // A reload, from the notice, brings the newer build and keeps the draft.
  page.once('dialog', (dialog) => void dialog.accept())
  await notice.getByRole('button', { name: 'Reload' }).click()
  await expect(page.locator('script[type="module"]').last()).toHaveAttribute('src', /2\.js$/)
  await expect(company).toHaveValue('Typed before')

  // A page whose code is gone: the newer build takes over by itself, once, at the address that was wanted.
  const other: string[] = []
  old.on('load', () => other.push(old.url()))
  await teamLink(old).click()
  await expect(teamTable(old)).toContainText('@')
  await expect(old.locator('script[type="module"]').last()).toHaveAttribute('src', /2\.js$/)
  expect(other).toHaveLength(1)

  // Missing in the newest build as well: said, and not reloaded without an end.
  builds.lose('OverviewPage')
  await old.getByRole('link', { name: 'Overview' }).click()
  await expect(old.getByRole('heading', { name: 'This page could not be loaded' })).toBeVisible()
  await teamLink(old).click()
  await expect(teamTable(old)).toContainText('@')
  expect(other).toHaveLength(1)
})
