import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { leftOut, patternOf } from './firefox-left-out.mjs'
import { root } from '../root.mjs'

/** The titles of a spec's tests as written there. */
function titlesIn(spec: string): string[] {
  const file = join(root, 'e2e', spec)
  if (!existsSync(file)) return []
  return [...readFileSync(file, 'utf8').matchAll(/\btest\(\s*(['"`])(.*?)\1,/g)].map(([, , title = '']) => title)
}

describe('tests that Firefox leaves out', () => {
  test.each(leftOut)('$spec: $title', (entry) => {
    expect(titlesIn(entry.spec)).toContain(entry.title)
    expect(entry.why.length).toBeGreaterThan(20)
    const pattern = patternOf(entry)
    // It leaves out that one and no neighbour of it.
    expect(titlesIn(entry.spec).filter((title) => pattern.test(` ${entry.spec} ${title}`))).toEqual([entry.title])
  })

  test('none stands there twice', () => {
    const named = leftOut.map(({ spec, title }) => `${spec} ${title}`)
    expect(new Set(named).size).toBe(named.length)
  })

  test('a pattern takes a title as it is written, of that spec alone', () => {
    const pattern = patternOf({ spec: 'a.spec.ts', title: 'one (or two)?', why: '' })
    expect(pattern.test('firefox a.spec.ts group one (or two)?')).toBe(true)
    expect(pattern.test(' a.spec.ts one (or two)? or three')).toBe(false)
    expect(pattern.test(' b-a.spec.ts one (or two)?')).toBe(false)
    expect(pattern.test(' aXspec.ts one (or two)?')).toBe(false)
  })
})
