import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

it('stays the same for the whole page while the computer travels, and changes everywhere at once when the person returns to the page', async () => {
  const page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubEnv('TZ', 'America/Recife')
  vi.resetModules()
  const { browserTimezone, onBrowserTimezone } = await import('./browser-timezone.ts')
  const told: string[] = []
  const stop = onBrowserTimezone(() => told.push(browserTimezone()))
  vi.stubEnv('TZ', 'Asia/Tokyo')
  expect([Intl.DateTimeFormat().resolvedOptions().timeZone, browserTimezone()]).toEqual([
    'Asia/Tokyo',
    'America/Recife',
  ])
  page.dispatchEvent(new Event('focus'))
  page.dispatchEvent(new Event('focus'))
  expect(told).toEqual(['Asia/Tokyo'])
  stop()
  vi.stubEnv('TZ', 'UTC')
  page.dispatchEvent(new Event('focus'))
  expect([told.length, browserTimezone()]).toEqual([1, 'Asia/Tokyo'])
})
