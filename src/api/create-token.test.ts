import { MutationObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { queryClient } from './http/query-client.ts'
import { profileTokens } from './profile-tokens.ts'
import { closeSession, openSession } from './session/session.ts'

let sent: unknown[]

beforeEach(() => {
  sent = []
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'POST') sent.push(await request.json())
    const result = request.method === 'POST' ? { token: 'p-new', name: 'CI' } : { info: { id: 'acme' } }
    return Response.json({ status: true, result })
  })
  openSession({
    key: 'k',
    api: 'https://api.example.com',
    regionName: 'Test',
    profileId: 'acme',
    source: 'password',
    keep: 'memory',
    permission: 'full',
    expires: null,
    email: null,
    token: 'p-own',
  })
})
afterEach(() => {
  closeSession()
  queryClient.clear()
  vi.unstubAllGlobals()
})

it('sends the address without the blanks that were pasted with it, and the password exactly as typed', async () => {
  const login = { email: ' owner@acme.example ', password: ' with blanks ' }
  const making = new MutationObserver(queryClient, profileTokens.create('acme'))
  const made = await making.mutate({ ...login, name: 'CI', permission: 'read', expire_time: 'never' })
  expect(made.reveal()).toBe('p-new')
  expect(sent).toEqual([
    {
      email: 'owner@acme.example',
      password: ' with blanks ',
      name: 'CI',
      permission: 'read',
      expire_time: 'never',
    },
  ])
})
