import type { BrowserContext, CDPSession } from '@playwright/test'
import type { Subject } from './subjects.ts'

async function counted(cdp: CDPSession) {
  // Collected twice: objects freed in the first pass may have kept others alive.
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const { nodes } = await cdp.send('Memory.getDOMCounters')
  return { usedSize, nodes }
}

/** Growth per route change once the caches are warm: bytes of heap and DOM nodes. */
export async function memoryPerRouteChange(context: BrowserContext, subject: Subject, changes = 200) {
  if (subject.visitUser === undefined) return undefined
  const page = await context.newPage()
  await subject.open(page)
  const cdp = await context.newCDPSession(page)
  for (let visit = 0; visit < 10; visit += 1) await subject.visitUser(page)
  const before = await counted(cdp)
  for (let visit = 0; visit < changes / 2; visit += 1) await subject.visitUser(page)
  const after = await counted(cdp)
  await page.close()
  return {
    heap: after.usedSize,
    heapPerChange: (after.usedSize - before.usedSize) / changes,
    nodesPerChange: (after.nodes - before.nodes) / changes,
  }
}
