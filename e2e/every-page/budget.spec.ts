import { freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { firstRows, openUsers, signInWithToken } from '../support/steps.ts'

const most = 14

test('the list of users needs few requests, no font, no image and no emulator before its first rows', async ({
  page,
  emulator,
}) => {
  await signInWithToken(page, { api: emulator.url, token: (await freshToken(emulator)).token })
  await openUsers(page)

  const seen: { url: string; type: string }[] = []
  page.on('request', (request) => {
    // Preflights and the icon are the browser's own affair, beside what the rows wait for.
    const own = request.method() === 'OPTIONS' || request.url().endsWith('/favicon.png')
    if (!own) seen.push({ url: request.url(), type: request.resourceType() })
  })
  await page.reload({ waitUntil: 'commit' })
  await firstRows(page)

  const files = seen.map(({ url }) => url.replace(/^https?:\/\/[^/]+/, ''))
  expect(files.length, files.join('\n')).toBeLessThanOrEqual(most)
  expect(seen.filter(({ type }) => type === 'font' || type === 'image')).toEqual([])
  expect(files.filter((file) => /sqlite|worker|connect-/.test(file))).toEqual([])
})
