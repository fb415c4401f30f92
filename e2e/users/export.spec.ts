import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axeClean } from '../support/harness/axe.ts'
import { freshToken, storedUsers } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { firstRows, signInWithToken } from '../support/steps.ts'
import { exportButton } from '../support/users.ts'
import { cancelButton } from '../support/forms.ts'

async function openExport(page: Page, emulator: RunningEmulator, query = '') {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token, query })
  await firstRows(page)
  await exportButton(page).click()
  await expect(page.getByRole('dialog', { name: 'Export users' })).toBeVisible()
  return token
}

/** Starts the export and resolves to the name and the text of the file. */
async function saved(page: Page, button = 'Export') {
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('exports whom the filters match, in the account’s zone, with names intact (regression classes R6, R23)', async ({
  page,
  emulator,
}) => {
  const token = await openExport(page, emulator, '?status=inactive&size=25')
  const dialog = page.getByRole('dialog')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await dialog.getByRole('checkbox', { name: 'Phone' }).uncheck()
  const { name, text } = await saved(page)
  expect(name).toMatch(/^users-[\w-]+-\d{4}-\d{2}-\d{2}\.csv$/)
  expect(text.codePointAt(0)).toBe(0xfe_ff)
  const [head = ''] = text.split('\r\n')
  expect(head).toMatch(/Last sign-in \((?!UTC)\w+\/\w+\)/)
  expect(head).toMatch(/tag:\w+/)
  expect(head).not.toContain('Phone')
  const inactive = await storedUsers(emulator, token, '&filter[active]=false')
  for (const { id } of inactive) expect(text).toContain(id)
  const others = await storedUsers(emulator, token, '&filter[active]=true')
  for (const { id } of others) expect(text).not.toContain(id)
  await expect(page.getByText(`${inactive.length} users exported`)).toBeVisible()
})

test.describe('of many', () => {
  test.use({ emulatorOptions: { port: 0, rateLimits: false, users: 2_400 } })

  test('goes on after a page that failed, reads no page twice and leaves nobody out', async ({ page, emulator }) => {
    const token = await openExport(page, emulator)
    let broken = 3
    await page.route(
      (url) => url.pathname === '/run/users' && url.searchParams.get('amount') === '1000',
      (route) => {
        const isSecond = new URL(route.request().url()).searchParams.get('page') === '2'
        if (!isSecond || broken === 0) return route.continue()
        broken -= 1
        return route.abort()
      },
    )
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /JSON/ }).check()
    await exportButton(dialog, { exact: true }).click()
    await expect(dialog.getByRole('alert')).toContainText('stopped after 1,000 users')
    const { name, text } = await saved(page, 'Continue')
    expect(name).toMatch(/\.json$/)
    const all = await storedUsers(emulator, token)
    const ids = (JSON.parse(text) as { id: string }[]).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    const pages = emulator.requests
      .filter(({ method, query }) => method === 'GET' && query.includes('amount=1000&'))
      .map(({ query }) => /page=(\d+)/.exec(query)?.[1])
    expect(pages).toEqual(['1', '2', '3'])
  })
  test('stops when told, saves nothing then, and begins anew when asked again', async ({ page, emulator, faults }) => {
    const token = await openExport(page, emulator)
    faults.add({ method: 'GET', path: '/run/users', kind: 'latency', delayMs: 600_000 })
    const downloads: string[] = []
    page.on('download', (file) => downloads.push(file.suggestedFilename()))
    const dialog = page.getByRole('dialog')
    await exportButton(dialog, { exact: true }).click()
    await expect(dialog.getByText('0 users loaded')).toBeVisible()
    // A slip of the mouse beside the dialog does not end a long export.
    await page.mouse.click(5, 5)
    await dialog.getByRole('button', { name: 'Stop' }).click()
    await expect(cancelButton(dialog)).toBeVisible()
    expect(downloads).toEqual([])
    faults.clear()
    const { text } = await saved(page)
    expect(text.trim().split('\r\n')).toHaveLength((await storedUsers(emulator, token)).length + 1)
    expect(downloads).toHaveLength(1)
  })
})
