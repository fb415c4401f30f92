import { stat } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { median } from './median.ts'
import { setScene, type Scene } from './scene.ts'

/** Page size with which the application exports users. */
const pageSize = 1_000

/** Exports all users by clicking through the page; resolves to milliseconds from the click to the complete file. */
async function exported(page: Page, format: RegExp) {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: format }).check()
  await page.evaluate(() => window.probe.events.clear())
  const download = page.waitForEvent('download', { timeout: 0 })
  const start = performance.now()
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  const { size } = await stat(await (await download).path())
  const ms = performance.now() - start
  await dialog.waitFor({ state: 'detached' })
  return { ms, bytes: size, worst: await page.evaluate(() => Math.max(0, ...window.probe.events.values())) }
}

/** The minimum: the same API pages read one after another in the same browser, without doing anything with them. */
const readAll = (page: Page, { api, token }: Scene, users: number): Promise<number> =>
  page.evaluate(
    async ([base, secret, amount, pages]) => {
      const start = performance.now()
      for (let at = 1; at <= pages; at += 1) {
        const answer = await fetch(`${base}/run/users?page=${at}&amount=${amount}`, { headers: { token: secret } })
        await answer.json()
      }
      return performance.now() - start
    },
    [api, token, pageSize, Math.ceil(users / pageSize)] as const,
  )

/** Times the export of `users` users in a browser, compared with only reading the same API pages. */
export async function benchExport(users: number, runs: number): Promise<void> {
  const scene = await setScene(users)
  try {
    const [subject] = scene.subjects
    if (!subject) return
    const context = await scene.newContext()
    const page = await context.newPage()
    await subject.open(page)
    const floors: number[] = []
    const times: Record<string, number[]> = { CSV: [], JSON: [] }
    for (let run = 0; run < runs; run += 1) {
      floors.push(await readAll(page, scene, users))
      for (const format of ['CSV', 'JSON']) {
        const { ms, bytes } = await exported(page, new RegExp(format))
        times[format]?.push(ms)
        console.log(`export of ${users} users, ${format}: ${ms.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB`)
      }
    }
    const floor = median(floors)
    for (const [format, all] of Object.entries(times)) {
      const ms = median(all)
      console.log(`median ${format}: ${ms.toFixed(0)} ms, ${(ms / floor).toFixed(1)} x of reading alone`)
    }
    console.log(`median of reading alone: ${floor.toFixed(0)} ms`)
    await context.close()
  } finally {
    await scene.close()
  }
}
