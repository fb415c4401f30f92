import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { leftOut, patternOf } from './firefox-left-out.mjs'
import { root } from '../root.mjs'

/** The titles of the tests in a spec file. */
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
    // The pattern matches this test and none of its neighbours.
    expect(titlesIn(entry.spec).filter((title) => pattern.test(` ${entry.spec} ${title}`))).toEqual([entry.title])
  })

  test('no test is listed twice', () => {
    const named = leftOut.map(({ spec, title }) => `${spec} ${title}`)
    expect(new Set(named).size).toBe(named.length)
  })

  test('a pattern matches the literal title, only in that spec', () => {
    const pattern = patternOf({ spec: 'a.spec.ts', title: 'one (or two)?', why: '' })
    expect(pattern.test('firefox a.spec.ts group one (or two)?')).toBe(true)
    expect(pattern.test(' a.spec.ts one (or two)? or three')).toBe(false)
    expect(pattern.test(' b-a.spec.ts one (or two)?')).toBe(false)
    expect(pattern.test(' aXspec.ts one (or two)?')).toBe(false)
  })
})
