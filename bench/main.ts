// npm run bench -- [--runs 5] [--users 400] [--emulator] [--export USERS] [--json FILE]: medians for this application and for the floor.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { firstRow } from './first-row.ts'
import { interactions } from './interactions.ts'
import { median } from './median.ts'
import { memoryPerRouteChange } from './memory.ts'
import { requestsPerTask } from './requests.ts'
import { setScene, type Scene } from './scene.ts'
import { droppedFrames } from './scrolling.ts'
import type { Subject } from './subjects.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    users: { type: 'string', default: '400' },
    json: { type: 'string' },
    emulator: { type: 'boolean', default: false },
    export: { type: 'string' },
  },
})
const runs = Math.max(1, Number(values.runs))

type Figures = Record<string, number>

async function once(scene: Scene, subject: Subject): Promise<Figures> {
  const context = await scene.newContext()
  const quick = await firstRow(context, subject)
  const slow = await firstRow(context, subject, { cpu: 4, slowNetwork: true })
  const { settled, p75, p98 } = await interactions(context, scene, subject)
  await context.close()
  return {
    'first row, bytes of files, brotli': quick.fileBytes,
    'first row, bytes of API answers, plain': quick.answerBytes,
    'first row, requests': quick.requests,
    'first row, unthrottled, ms': quick.ms,
    'first row, slow network and CPU 4x, ms': slow.ms,
    'total blocking, slow network and CPU 4x, ms': slow.blocking,
    ...Object.fromEntries(Object.entries(settled).map(([name, ms]) => [`${name} settled, CPU 4x, ms`, ms])),
    'event p75, CPU 4x, ms': p75,
    'event p98, CPU 4x, ms': p98,
  }
}

async function measure(scene: Scene, subject: Subject): Promise<Figures> {
  const context = await scene.newContext()
  const memory = await memoryPerRouteChange(context, subject)
  await context.close()
  if (memory === undefined) return {}
  return {
    'heap after 200 route changes, bytes': memory.heap,
    'heap per route change, bytes': memory.heapPerChange,
    'DOM nodes per route change': memory.nodesPerChange,
    ...(await requestsPerTask(scene, subject)),
  }
}

/** Runs all subjects alternately, so that a slow phase of the machine affects them equally. */
async function inTurn(scene: Scene, look: (subject: Subject) => Promise<Figures>): Promise<Record<string, Figures>> {
  const passes: Record<string, Figures[]> = {}
  for (let pass = 0; pass <= runs; pass += 1)
    for (const subject of scene.subjects) {
      const figures = await look(subject)
      // The first round fills the server's compression cache.
      if (pass > 0) passes[subject.name] = [...(passes[subject.name] ?? []), figures]
    }
  return Object.fromEntries(
    Object.entries(passes).map(([name, all]) => [
      name,
      Object.fromEntries(
        Object.keys(all[0] ?? {}).map((row) => [row, median(all.map((figures) => figures[row] ?? Number.NaN))]),
      ),
    ]),
  )
}

/** The lengths of the lists to scroll. */
const lengths = [1_000, 100_000]

async function scrolled(results: Record<string, Figures>): Promise<void> {
  for (const length of lengths) {
    const long = await setScene(length)
    const row = `dropped frames, ${length} users, CPU 4x, %`
    const found = await inTurn(long, async (subject) => ({ [row]: await droppedFrames(long, subject) }))
    await long.close()
    for (const [name, figures] of Object.entries(found)) results[name] = { ...results[name], ...figures }
  }
}

const scene = await setScene(Number(values.users))
try {
  const results = await inTurn(scene, (subject) => once(scene, subject))
  for (const subject of scene.subjects)
    results[subject.name] = { ...results[subject.name], ...(await measure(scene, subject)) }
  await scrolled(results)
  const { Portico: ours = {}, floor = {} } = results
  console.log(`Medians of ${runs} runs, ${values.users} users; ratio to a page without a framework`)
  for (const [name, value] of Object.entries(ours)) {
    const least = floor[name]
    const ratio = least === undefined || least === 0 ? '' : `${(value / least).toFixed(1)} x`
    const bare = least === undefined ? '' : least.toFixed(0)
    console.log(`${name.padEnd(50)} ${value.toFixed(0).padStart(9)} ${bare.padStart(9)} ${ratio.padStart(8)}`)
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`)
} finally {
  await scene.close()
}
if (values.emulator) {
  const { benchEmulator } = await import('./emulator.ts')
  await benchEmulator()
}
if (values.export !== undefined) {
  const { benchExport } = await import('./export.ts')
  await benchExport(Number(values.export), runs)
}
