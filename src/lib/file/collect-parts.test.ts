import { expect, test } from 'vitest'
import { collectParts } from './collect-parts.ts'

test('gives every part in order, and lets the page work between two of them', async () => {
  let turns = 0
  const timer = setInterval(() => (turns += 1), 0)
  expect(await collectParts(['a', 'b', 'c'], new AbortController().signal)).toEqual(['a', 'b', 'c'])
  clearInterval(timer)
  expect(turns).toBeGreaterThan(0)
})

test('writes nothing more once it was stopped', async () => {
  const controller = new AbortController()
  let written = 0
  function* parts() {
    for (;;) {
      written += 1
      if (written === 3) controller.abort()
      yield 'x'
    }
  }
  await expect(collectParts(parts(), controller.signal)).rejects.toThrow(/abort/i)
  expect(written).toBe(3)
})
