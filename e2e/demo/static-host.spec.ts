import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { patience } from '../../scripts/check/patience.mjs'
import { run } from '../../scripts/run.mjs'
import { watch } from '../support/harness/guard.ts'
import { startPlainHost } from '../support/harness/plain-host.ts'
import { enterDemo, firstRows, openUsers } from '../support/steps.ts'
import { pageTitle } from '../support/frame.ts'

interface Host {
  url: string
}

/** A build for a sub-path, made once, on a host without any manners. */
const test = base.extend<object, { host: Host }>({
  host: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from this pattern
    async ({}, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'portico-static-'))
      expect(await run('node', ['scripts/build/build.mjs', '--base', '/console/', '--out', folder])).toBe(0)
      const host = await startPlainHost(folder, '/console/')
      await provide(host)
      host.close()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 * patience },
  ],
  baseURL: async ({ host }, provide) => provide(host.url),
})

test('demo mode works from a sub-path of a plain static host, deep links and reload included', async ({
  page,
  context,
  host,
}) => {
  const guard = await watch(context, new URL(host.url).origin)
  // The host answers a deep link with status 404 and the page; the browser logs that status.
  guard.allow(/status of 404.*\/console\/(sign-in|p\/)/)
  await page.goto('')
  await expect(page).toHaveURL(/\/console\/sign-in/)
  await enterDemo(page)
  await openUsers(page, '?sort=name')
  const first = await page.getByRole('table').getByRole('row').nth(1).getByRole('link').first().textContent()

  await page.reload()
  await firstRows(page)
  await expect(page).toHaveURL(/\/console\/p\/[^/]+\/run\/users\?sort=name$/)
  await expect(page.getByRole('table').getByRole('row').nth(1).getByRole('link').first()).toHaveText(first ?? '')

  const second = await context.newPage()
  await second.goto(page.url())
  await firstRows(second)
  expect(guard.problems()).toEqual([])
})

test('an address outside every route shows the not-found page', async ({ page, host }) => {
  await page.goto(`${host.url}nothing/here`)
  await expect(pageTitle(page)).toBeVisible()
})
