import { onlineManager, QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { queryClient } from './query-client.ts'

afterEach(() => {
  onlineManager.setOnline(true)
  queryClient.clear()
})

test('a list that failed while the network was away is read again when it returns, without a press', async () => {
  queryClient.mount()
  let up = false
  const observer = new QueryObserver(queryClient, {
    queryKey: ['list'],
    queryFn: () => (up ? Promise.resolve(['row']) : Promise.reject(new Error('no network'))),
  })
  onlineManager.setOnline(false)
  const stop = observer.subscribe(() => {})
  await vi.waitFor(() => expect(observer.getCurrentResult().isError).toBe(true), { timeout: 60_000 })
  up = true
  onlineManager.setOnline(true)
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toEqual(['row']), { timeout: 60_000 })
  stop()
  queryClient.unmount()
})
