import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { axeClean } from '../support/harness/axe.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import {
  enterDemo,
  firstRows,
  overflow,
  profileInAddress,
  rowMenu,
  rowOf,
  rows,
  searchUsers,
  toUsers,
} from '../support/steps.ts'
import {
  newUserLink,
  newUserDialog,
  generateButton,
  createUserButton,
  deleteUserButton,
  slotsInUse,
} from '../support/users.ts'
import {
  nameField,
  emailField,
  companyField,
  saveButton,
  addTagButton,
  tagKey,
  tagValue,
  confirmField,
} from '../support/forms.ts'
import { pageTitle } from '../support/frame.ts'
import { inviteButton, addressesField, sendInvitations, teamTable } from '../support/team.ts'
import { memoryMark } from '../support/demo.ts'

const choose = async (page: Page, label: string, choice: string) => {
  await page.getByRole('button', { name: label }).click()
  await page.getByRole('menuitem', { name: choice }).click()
}

test('one click, then a user is found, created, edited, tagged, deactivated and deleted; a reload and a second tab agree', async ({
  page,
  context,
}) => {
  await enterDemo(page)
  await firstRows(page)
  await newUserLink(page).click()
  const dialog = newUserDialog(page)
  await nameField(dialog).fill('Demo Person')
  await emailField(dialog).fill('demo.person@example.com')
  await generateButton(dialog).click()
  await createUserButton(dialog).click()
  await expect(page.getByText('User Demo Person created')).toBeVisible()

  await searchUsers(page, 'demo per')
  await rowOf(page, 'Demo Person').getByRole('link').first().click()
  await companyField(page, { exact: true }).fill('Fictional & Sons')
  await saveButton(page).click()
  await expect(page.getByText('User Demo Person saved')).toBeVisible()
  await page.getByRole('link', { name: 'Tags' }).click()
  await addTagButton(page).click()
  await tagKey(page, 1).or(page.getByLabel('Key of tag 1')).first().fill('site')
  await tagValue(page, 1).fill('north')
  await saveButton(page).click()
  await expect(page.getByText('Tags of Demo Person saved')).toBeVisible()
  await choose(page, 'Actions for Demo Person', 'Deactivate…')
  await page.getByRole('button', { name: 'Deactivate user' }).click()
  await expect(pageTitle(page)).toContainText('Inactive')

  await page.reload()
  await expect(pageTitle(page)).toContainText('Inactive')
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(tagValue(second, 1)).toHaveValue('north')

  await goInside(page, `p/${profileInAddress(page)}/run/users?q=demo+person`)
  await rowMenu(page, 'Demo Person', 'Delete…')
  await confirmField(page).fill('demo.person@example.com')
  await deleteUserButton(page).click()
  await expect(page.getByText(/No users match/)).toBeVisible()
  await second.reload()
  await expect(second.getByText('This user does not exist')).toBeVisible()
})

test('Reset puts the data back and stays signed in', async ({ page }) => {
  await enterDemo(page)
  await firstRows(page)
  const before = await slotsInUse(page).textContent()
  const name = (await rows(page).first().getByRole('link').first().textContent()) ?? ''
  await rowMenu(page, name, 'Delete…')
  await confirmField(page.getByRole('dialog')).fill(
    (await page.getByRole('dialog').locator('label b').textContent()) ?? '',
  )
  await deleteUserButton(page).click()
  await expect(slotsInUse(page)).not.toHaveText(before ?? '')
  await choose(page, 'Demo data', 'Reset demo data…')
  await page.getByRole('dialog').getByRole('button', { name: 'Reset demo data' }).click()
  await expect(page.getByText('The demo data were reset')).toBeVisible()
  await toUsers(page)
  await expect(slotsInUse(page)).toHaveText(before ?? '')
})

test('the messages that the demo would have sent can be read, and stay in the browser', async ({ page }) => {
  await enterDemo(page)
  await firstRows(page)
  await goInside(page, `p/${profileInAddress(page)}/team`)
  await inviteButton(page).click()
  await addressesField(page).fill('newcomer@hillside.example')
  await sendInvitations(page).click()
  await expect(teamTable(page)).toContainText('newcomer@hillside.example')

  const badge = page.getByRole('button', { name: 'Demo data' })
  await choose(page, 'Demo data', 'Sent messages…')
  const dialog = page.getByRole('dialog', { name: 'Messages sent by the demo' })
  const newest = dialog.getByRole('list', { name: 'Messages' }).getByRole('listitem').first()
  await expect(newest).toContainText('E-mail to newcomer@hillside.example')
  await newest.locator('summary').click()
  await expect(newest).toContainText(/invit/i)
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(badge).toBeFocused()
})

/** The built file of the emulator's door, as the app itself loads it. */
function connectFile(): string {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, { file: string }>
  const entry = manifest['emulator/browser/connect.ts']
  if (!entry) throw new Error('the build has no emulator')
  return entry.file
}

test('the leading tab closes in the middle of sixty writes from another: each is done exactly once', async ({
  page,
  context,
  app,
}) => {
  await enterDemo(page)
  await firstRows(page)
  const second = await context.newPage()
  await second.goto(page.url())
  await firstRows(second)
  const writing = second.evaluate(
    async ({ door, name }) => {
      const { connectEmulator } = (await import(door)) as {
        connectEmulator: (options: { name: string }) => { fetch: (request: Request) => Promise<Response> }
      }
      const emulator = connectEmulator({ name })
      const { token } = JSON.parse(
        Object.entries({ ...sessionStorage }).find(([key]) => key.startsWith('portico.session'))?.[1] as string,
      ) as { token: string }
      const headers = { token, 'content-type': 'application/json' }
      const call = async (method: string, path: string, body?: object) => {
        const answer = await emulator.fetch(
          new Request(`https://emulator.invalid${path}`, {
            method,
            headers,
            ...(body ? { body: JSON.stringify(body) } : {}),
          }),
        )
        return (await answer.json()) as { status: boolean; result: unknown; message?: string }
      }
      const outcomes = []
      for (let at = 0; at < 60; at += 1) {
        if (at === 20) document.title = 'twenty done'
        outcomes.push(
          await call('POST', '/run/users', {
            name: `Once ${at}`,
            email: `once${at}@example.com`,
            password: 'portico-1',
            timezone: 'UTC',
            active: true,
          }),
        )
      }
      const found = await call('GET', '/run/users?amount=1000&filter[email]=once*@example.com&fields[0]=email')
      return {
        refused: outcomes.filter(({ status }) => !status),
        stored: (found.result as { email: string }[]).map(({ email }) => email),
      }
    },
    { door: new URL(connectFile(), app).href, name: 'portico/' },
  )
  await expect(second).toHaveTitle('twenty done')
  await page.close()
  const { refused, stored } = await writing
  expect(refused).toEqual([])
  expect(stored).toHaveLength(60)
  expect(new Set(stored).size).toBe(60)
})

test('where the browser refuses files the demo says that it lives in memory', async ({ page }) => {
  await page.addInitScript(() => {
    // Firefox runs this in its empty first page too, which is not secure and has no such class.
    if (!isSecureContext) return
    // What private windows of some browsers do; the worker asks for the same thing of its own and is refused too.
    Object.defineProperty(StorageManager.prototype, 'getDirectory', {
      value: () => Promise.reject(new DOMException('refused', 'SecurityError')),
    })
  })
  await page.route(/assets\/worker-.*\.js$/, async (route) => {
    const answer = await route.fetch()
    const refuse =
      "Object.defineProperty(StorageManager.prototype,'getDirectory',{value:()=>Promise.reject(new DOMException('refused','SecurityError'))});"
    await route.fulfill({ response: answer, body: refuse + (await answer.text()) })
  })
  await enterDemo(page)
  await firstRows(page)
  await expect(memoryMark(page)).toBeVisible()
})
