import type { Scene } from './scene.ts'
import type { Subject } from './subjects.ts'

/** Pages whose requests are counted: the most visited ones, and those that could make the most requests. */
const tasks = {
  'the list of users': 'run/users',
  'the overview': 'overview',
  'the sign-up settings': 'run/settings/sign-up',
  'the policies': 'access/policies',
} as const

/** Waits until the page and the bell have made their later requests. */
const patience = 4_000

/** The number of API requests in a cold load of each page, including the frame's three and the bell's one. */
export async function requestsPerTask(scene: Scene, subject: Subject): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [task, path] of Object.entries(tasks)) {
    const context = await scene.newContext()
    const page = await context.newPage()
    await subject.open(page)
    let asked = 0
    page.on('request', (request) => {
      if (request.url().startsWith(scene.api) && request.method() === 'GET') asked += 1
    })
    await page.goto(new URL(path, page.url().replace(/run\/users.*$/, '')).href)
    await page.waitForTimeout(patience)
    counts[`requests, ${task}`] = asked
    await context.close()
  }
  return counts
}
