// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { queryClient } from '#api/http/query-client.ts'
import { noteCurrentProfile } from '#api/session/profile-check.ts'
import { closeSession, openSession } from '#api/session/session.ts'
import UsersPage from './UsersPage.tsx'

/** Dates rendered since the last call: each row has one in the default columns. */
const { drawn } = vi.hoisted(() => ({ drawn: [] as string[] }))
vi.mock('#components/display/When.tsx', () => ({
  When: ({ value, zone }: { value: string; zone: string }) => {
    drawn.push(zone)
    return value
  },
}))

const profile = '6500000000000000000000a1'
const users = Array.from({ length: 20 }, (_, at) => ({
  id: `user-${at}`,
  name: `User ${at}`,
  email: `user-${at}@site.example`,
  active: true,
  tags: [],
  last_login: '2026-11-01T12:00:00.000Z',
}))
const account = {
  id: 'owner',
  name: 'Olive',
  email: 'olive@site.example',
  timezone: 'Asia/Tokyo',
  options: { date_format: 'DD/MM/YYYY', time_format: '12', decimal_separator: ',', thousand_separator: '.' },
}
const summary = { amount: { run_users: 20 }, limit: { run_users: 100 }, limit_used: {}, tago_run: '' }

/** Pending answers of the fake API, by path. */
let held = new Map<string, () => void>()

function answer(input: RequestInfo | URL): Promise<Response> {
  const { pathname } = new URL(input instanceof Request ? input.url : input, 'https://app.site.example')
  if (pathname.endsWith('/config.json')) return Promise.resolve(Response.json({}))
  const results: Record<string, unknown> = {
    '/run/users': users,
    '/account': account,
    [`/profile/${profile}/summary`]: summary,
  }
  return new Promise((resolve) => {
    held.set(pathname, () => resolve(Response.json({ status: true, result: results[pathname] ?? [] })))
  })
}

/** The answer comes at once, and later than a second on a busy machine. */
const patient = { timeout: 60_000 }

async function give(path: string) {
  await act(async () => {
    await vi.waitFor(() => expect([...held.keys()]).toContain(path), patient)
    const open = queryClient.isFetching()
    held.get(path)?.()
    await vi.waitFor(() => expect(queryClient.isFetching()).toBeLessThan(open), patient)
  })
}

beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
})
afterEach(() => {
  closeSession()
  queryClient.clear()
  vi.unstubAllGlobals()
})

/** A visit to the page: the rows answer first, then the account and the figures, as when the app starts. */
async function visit() {
  held = new Map()
  drawn.length = 0
  vi.stubGlobal('fetch', answer)
  openSession({
    key: 'test',
    api: 'https://api.site.example',
    regionName: 'Site',
    profileId: profile,
    source: 'token',
    keep: 'tab',
    permission: 'full',
    expires: null,
    email: null,
    token: 'p-0',
  })
  noteCurrentProfile(profile)
  const place = document.body.appendChild(document.createElement('div'))
  const router = createMemoryRouter([{ path: '/p/:profileId/run/users', Component: UsersPage }], {
    initialEntries: [`/p/${profile}/run/users`],
  })
  const root = createRoot(place)
  await act(async () =>
    root.render(
      <MantineProvider>
        <QueryClientProvider client={queryClient}>
          <Suspense>
            <RouterProvider router={router} />
          </Suspense>
        </QueryClientProvider>
      </MantineProvider>,
    ),
  )
  await give('/run/users')
  const first = [...drawn]
  await give('/account')
  await give(`/profile/${profile}/summary`)
  const all = [...drawn]
  await act(async () => root.unmount())
  closeSession()
  queryClient.clear()
  return { first, all }
}

test('rows render once if the account’s date format is known from an earlier visit, and the figures render none again', async () => {
  const first = await visit()
  expect(first.all).toHaveLength(2 * users.length)
  expect(first.all.slice(users.length)).toEqual(users.map(() => 'Asia/Tokyo'))

  const again = await visit()
  expect(again.first).toEqual(users.map(() => 'Asia/Tokyo'))
  expect(again.all, 'nothing is drawn again when account and figures come').toEqual(again.first)
})
