import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTags, writeTags } from './read-tags.ts'

test.each([
  ['role=operator, site=north', ['role=operator', 'site=north'], []],
  ['role=operator;site=north\n', ['role=operator', 'site=north'], []],
  ['city=Zürich, Kreis 4, role=operator', ['city=Zürich, Kreis 4', 'role=operator'], []],
  ['formula=a=b', ['formula=a=b'], []],
  ['role =\u200b operator', ['role=operator'], []],
  ['role=', ['role='], []],
  ['operator; =north', [], ['operator', '=north']],
  ['', [], []],
])('%j', (text, pairs, wrong) => {
  const read = readTags(text)
  expect(read.tags.map(({ key, value }) => `${key}=${value}`)).toEqual(pairs)
  expect(read.wrong).toEqual(wrong)
})

test('tags that were written out are read the same', () => {
  const word = fc.stringMatching(/^[a-zäß][a-zäß0-9 _-]{0,8}[a-zäß0-9]$/)
  fc.assert(
    fc.property(fc.array(fc.record({ key: word, value: word }), { maxLength: 5 }), (tags) => {
      expect(readTags(writeTags(tags))).toEqual({ tags: tags.map((tag) => ({ ...tag })), wrong: [] })
    }),
    { numRuns: 200 },
  )
})
