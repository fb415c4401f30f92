import { freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { standBetween } from '../support/harness/stand-between.ts'
import { signInWithToken } from '../support/steps.ts'

test('a very large answer is told while it is read, and can be stopped', async ({ page, emulator }) => {
  let left = false
  // An answer that begins, and has no end.
  const endless = () =>
    new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode(`{"status":true,"result":[${' '.repeat(6_000_000)}`)),
      cancel: () => {
        left = true
      },
    })
  standBetween(emulator, async (request, path, pass) => {
    if (request.method !== 'GET' || path !== '/run/users') return pass(request)
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' }
    return new Response(endless(), { headers })
  })
  const { token, profile } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/users` })
  const notice = page.getByRole('status').filter({ hasText: 'Loading a very large response (run/users): 6 MB so far.' })
  await expect(notice).toBeVisible()
  await notice.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('alert')).toContainText('Stopped after 6 MB')
  await expect(notice).toHaveCount(0)
  await expect.poll(() => left).toBe(true)
})
