import { createServer } from 'node:http'
import { freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { signInWithToken } from '../support/steps.ts'

test('a very large answer is told while it is read, and can be stopped', async ({ page, emulator, guard }) => {
  let left = false
  // An answer that begins, and has no end.
  const slow = createServer((request, response) => {
    request.resume()
    response.on('close', () => (left = true))
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
    response.write(`{"status":true,"result":[${' '.repeat(6_000_000)}`)
  })
  await new Promise<void>((done) => void slow.listen(0, '127.0.0.1', done))
  const address = slow.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const url = `http://127.0.0.1:${address.port}/`
  guard.allowOrigin(new URL(url).origin)
  const { token, profile } = await freshToken(emulator)
  await page.route(
    (asked) => asked.origin === new URL(emulator.url).origin && asked.pathname === '/run/users',
    (route) => (route.request().method() === 'GET' ? route.continue({ url }) : route.continue()),
  )
  await signInWithToken(page, { api: emulator.url, token, at: 'sign-in' })
  await page.goto(`p/${profile}/run/users`)
  const notice = page
    .getByRole('status')
    .filter({ hasText: 'A very large answer is being read (run/users): 6 MB so far.' })
  await expect(notice).toBeVisible()
  await notice.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('alert')).toContainText('Stopped after 6 MB')
  await expect(notice).toHaveCount(0)
  await expect.poll(() => left).toBe(true)
  slow.close()
  slow.closeAllConnections()
})
