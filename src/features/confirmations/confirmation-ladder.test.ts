import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { confirmationLadder, ladderPage, noWrites } from './confirmation-ladder.ts'

/** Every request in the source that may change something. */
function writes(): string[] {
  const files = ['src/api', 'src/features/jobs'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const text = files
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n')
  return [...new Set([...text.matchAll(/'((?:POST|PUT|DELETE|PATCH) \/[^'\s]*)'/g)].map(([, route = '']) => route))]
}

describe('the confirmation ladder', () => {
  const told = new Set(confirmationLadder.flatMap(({ routes }) => routes))

  it('has a row for every write of the product, and no other rows', () => {
    const all = writes()
    expect(all.length).toBeGreaterThan(30)
    expect(all.filter((route) => !told.has(route) && !noWrites.includes(route))).toEqual([])
    const plain = [...told].filter((route) => !route.startsWith('GET '))
    expect(plain.filter((route) => !all.includes(route))).toEqual([])
  })

  it('asks from level 1 on, and names an Undo or says why there is none', () => {
    for (const { write, level, question, undo } of confirmationLadder) {
      expect([write, question !== undefined]).toEqual([write, level > 0])
      expect('by' in undo ? undo.by : undo.none).not.toBe('')
    }
  })

  it('destroys nothing without asking', () => {
    for (const { write, level, routes } of confirmationLadder) {
      if (routes.some((route) => route.startsWith('DELETE '))) expect([write, level > 0]).toEqual([write, true])
    }
  })

  it('is the table in the documentation', () => {
    expect(readFileSync('docs/confirmations.md', 'utf8')).toBe(ladderPage())
  })
})
