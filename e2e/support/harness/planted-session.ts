import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'

interface Answer<Result> {
  status: boolean
  message?: string
  result: Result
}

async function read<Result>(api: string, path: string, token: string): Promise<Result> {
  const answer = (await (await fetch(`${api}${path}`, { headers: { token } })).json()) as Answer<Result>
  if (!answer.status) throw new Error(`GET ${path}: ${answer.message}`)
  return answer.result
}

/**
 * Leaves a session in this tab's storage, as signing in with a token does, without drawing the sign-in page: a test
 * that is about something else saves a second. Resolves to the profile the token opens; the tab then stands at a page
 * of nothing at the application's origin, from where the test goes to its page. `base` is the path the application is served under.
 */
export async function plantSession(page: Page, api: string, token: string, base = '/'): Promise<string> {
  const [current, key] = await Promise.all([
    read<{ info: { id: string } }>(api, '/profile/current', token),
    read<{ permission?: string; expire_time?: string }>(api, '/info', token),
  ])
  const profileId = current.info.id
  const session = {
    key: randomUUID(),
    api,
    regionName: new URL(api).host,
    profileId,
    source: 'token',
    keep: 'tab',
    permission: key.permission ?? 'full',
    expires: key.expire_time && key.expire_time !== 'never' ? key.expire_time : null,
    email: null,
    token,
  }
  // A page of nothing at the application's origin; its icon is named, or the browser would ask for one.
  await page.route('**/planted', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  )
  await page.goto('planted')
  await page.unroute('**/planted')
  await page.evaluate(([name, value]) => sessionStorage.setItem(name, value), [
    `portico.session:${base}`,
    JSON.stringify(session),
  ] as const)
  return profileId
}
