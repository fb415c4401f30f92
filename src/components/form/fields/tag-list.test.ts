import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repeatedKeys, tagList } from './tag-list.ts'

const schema = tagList(3)

describe('tagList', () => {
  it('trims, and leaves blank rows out', () => {
    expect(
      schema.parse([
        { key: ' site ', value: ' recife ' },
        { key: ' ', value: '' },
      ]),
    ).toEqual([{ key: 'site', value: 'recife' }])
  })
  it('allows removing the last tag', () => {
    expect(schema.parse([])).toEqual([])
  })
  it('requires a key for a value, and names the row', () => {
    const { error } = schema.safeParse([
      { key: 'a', value: '' },
      { key: '', value: 'x' },
    ])
    expect(error?.issues[0]).toMatchObject({ path: [1, 'key'], message: 'A tag needs a key' })
  })
  it('counts only complete rows against the limit', () => {
    const row = { key: 'k', value: '' }
    const blank = { key: '', value: '' }
    expect(schema.safeParse([row, row, row, blank]).success).toBe(true)
    expect(schema.safeParse([row, row, row, row]).success).toBe(false)
  })
  it('gives only rows with a key, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ key: fc.string(), value: fc.string() })), (rows) => {
        for (const { key } of schema.safeParse(rows).data ?? []) expect(key).not.toBe('')
      }),
    )
  })
})

it('finds repeated keys', () => {
  expect(
    repeatedKeys([
      { key: 'a', value: '1' },
      { key: 'b', value: '' },
      { key: 'a ', value: '2' },
      { key: '', value: '' },
      { key: '', value: '' },
    ]),
  ).toEqual(['a'])
})
