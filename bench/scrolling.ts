import './in-page.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './subjects.ts'
import { throttle } from './throttle.ts'

const span = 3_000

/** The percentage of frames dropped while the list is scrolled by the mouse wheel. */
export async function droppedFrames(scene: Scene, subject: Subject): Promise<number> {
  const context = await scene.newContext()
  const page = await context.newPage()
  await subject.open(page)
  await throttle(await context.newCDPSession(page), { cpu: 4 })
  await page.mouse.move(600, 500)
  const dropped = page.evaluate((ms) => window.probe.droppedFrames(ms), span)
  const end = Date.now() + span
  for (let turn = 0; Date.now() < end; turn += 1) await page.mouse.wheel(0, Math.floor(turn / 60) % 2 === 0 ? 60 : -60)
  const share = await dropped
  await context.close()
  return share
}
