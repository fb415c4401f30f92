// npm run bench -- [--runs 5] [--users 400] [--emulator] [--export USERS] [--json FILE]: medians for this application and for the floor.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { firstRow } from './first-row.ts'
import { interactions } from './interactions.ts'
import { median } from './median.ts'
import { memoryPerRouteChange } from './memory.ts'
import { setScene, type Scene } from './scene.ts'
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
  const steps = Object.entries(await interactions(context, scene, subject))
  await context.close()
  return {
    'first row, bytes of files, brotli': quick.fileBytes,
    'first row, bytes of API answers, plain': quick.answerBytes,
    'first row, requests': quick.requests,
    'first row, unthrottled, ms': quick.ms,
    'first row, slow network and CPU 4x, ms': slow.ms,
    ...Object.fromEntries(steps.map(([name, { settled }]) => [`${name}, CPU 4x, ms`, settled])),
    'worst event of a step, CPU 4x, ms': Math.max(...steps.map(([, { worst }]) => worst)),
  }
}

async function measure(scene: Scene, subject: Subject): Promise<Figures> {
  await once(scene, subject) // warms the server's compression cache
  const passes: Figures[] = []
  for (let pass = 0; pass < runs; pass += 1) passes.push(await once(scene, subject))
  const names = Object.keys(passes[0] ?? {})
  const figures = Object.fromEntries(
    names.map((name) => [name, median(passes.map((pass) => pass[name] ?? Number.NaN))]),
  )
  const context = await scene.newContext()
  const memory = await memoryPerRouteChange(context, subject)
  await context.close()
  if (memory === undefined) return figures
  return {
    ...figures,
    'heap after 200 route changes, bytes': memory.heap,
    'heap per route change, bytes': memory.heapPerChange,
    'DOM nodes per route change': memory.nodesPerChange,
  }
}

const scene = await setScene(Number(values.users))
try {
  const results: Record<string, Figures> = {}
  for (const subject of scene.subjects) results[subject.name] = await measure(scene, subject)
  const { Portico: ours = {}, floor = {} } = results
  console.log(`Medians of ${runs} runs, ${values.users} users; ratio to a page without a framework`)
  for (const [name, value] of Object.entries(ours)) {
    const least = floor[name]
    const ratio = least === undefined || least === 0 ? '' : `${(value / least).toFixed(1)} x`
    const bare = least === undefined ? '' : least.toFixed(0)
    console.log(`${name.padEnd(42)} ${value.toFixed(0).padStart(9)} ${bare.padStart(9)} ${ratio.padStart(8)}`)
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
