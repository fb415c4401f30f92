import './in-page.ts'
import type { BrowserContext, Page, Request } from '@playwright/test'
import type { Subject } from './subjects.ts'
import { throttle } from './throttle.ts'

export interface FirstRow {
  /** Milliseconds from navigation to the first row. */
  ms: number
  /** Bytes of the page's own files as sent, with brotli where that helps. */
  fileBytes: number
  /** Bytes of the API's answers as sent; the emulator does not compress. */
  answerBytes: number
  requests: number
  /** Blocking time: the part over 50 ms of every task before the first row and in the second after it. */
  blocking: number
}

async function weigh(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()))
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
}

/** The probe's result, as soon as there is one. */
async function probed(page: Page): Promise<number> {
  const value = await page.waitForFunction(() => window.probe.firstRow)
  return (await value.jsonValue()) ?? 0
}

/** Loads the list with an empty cache and waits for its first row. */
export async function firstRow(
  context: BrowserContext,
  subject: Subject,
  conditions: { cpu?: number; slowNetwork?: boolean } = {},
): Promise<FirstRow> {
  const page = await context.newPage()
  await subject.open(page)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  await throttle(cdp, conditions)
  const finished: Request[] = []
  page.on('requestfinished', (request) => finished.push(request))
  await page.reload({ waitUntil: 'commit' })
  const ms = await probed(page)
  // Copied first: whatever finishes later was not needed for the first row.
  const needed = finished.filter((request) => request.url().startsWith('http') && request.method() !== 'OPTIONS')
  const { origin } = new URL(page.url())
  const fileBytes = await weigh(needed.filter((request) => request.url().startsWith(origin)))
  const answerBytes = (await weigh(needed)) - fileBytes
  await page.waitForTimeout(1_000)
  const blocking = await page.evaluate(() => window.probe.blocking)
  await page.close()
  return { ms, fileBytes, answerBytes, requests: needed.length, blocking }
}
