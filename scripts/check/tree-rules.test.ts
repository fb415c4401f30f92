import { expect, test } from 'vitest'
import { crowdedFolders, namesOfTwoMeanings } from './tree-rules.mjs'

const files = (count: number, name: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => ({ file: name(at), text: '' }))

test('a folder has at most 25 code files, not counting tests', () => {
  const full = files(25, (at) => `src/lib/part-${at}.ts`)
  const tests = files(25, (at) => `src/lib/part-${at}.test.ts`)
  expect(crowdedFolders([...full, ...tests, ...files(3, (at) => `src/lib/text/${at}.ts`)])).toEqual([])
  expect(crowdedFolders([...full, { file: 'src/lib/one-more.ts' }])).toEqual([
    'src/lib: holds 26 code files; sort them into folders (at most 25)',
  ])
})

test('a name is exported by only one file', () => {
  const one = { file: 'src/lib/json.ts', text: 'export const isObject = 1\nexport function prefetch() {}' }
  expect(namesOfTwoMeanings([one, { file: 'src/lib/x.ts', text: 'export async function isObject() {}' }])).toHaveLength(
    1,
  )
  expect(namesOfTwoMeanings([one, { file: 'src/lib/x.ts', text: 'export type isObject = 1' }])).toHaveLength(1)
  // Exempt: exports of tests and of the emulator, names that are not exported, and those that every page exports.
  const others = ['src/lib/x.test.ts', 'emulator/rules/x.ts'].map((file) => ({ file, text: one.text }))
  expect(namesOfTwoMeanings([one, ...others])).toEqual([])
  const apart = { file: 'src/lib/x.ts', text: 'const isObject = 1\nexport function prefetch() {}' }
  expect(namesOfTwoMeanings([one, apart])).toEqual([])
})
