import { expect, test } from 'vitest'
import { tagColumnId, tagColumns, tagKeysToShow } from './tag-columns.ts'

const tagsOf = (row: { tags: { key: string; value: string }[] }) => row.tags
const rows = [
  {
    tags: [
      { key: 'site', value: 'recife' },
      { key: 'role', value: 'viewer' },
    ],
  },
  {
    tags: [
      { key: 'role', value: 'admin' },
      { key: 'role', value: 'viewer' },
      { key: '', value: 'odd' },
    ],
  },
]

test('offers the keys of the loaded rows, and keeps chosen keys that no row has', () => {
  const shown = { [tagColumnId('area')]: true, [tagColumnId('gone')]: false, email: true }
  expect(tagKeysToShow(rows, tagsOf, { shown })).toEqual(['area', 'role', 'site'])
})

test('a chosen key is a column with all values of the row', () => {
  const [role, none] = tagColumns({ shown: { [tagColumnId('role')]: true } }, tagsOf)
  expect(none).toBeUndefined()
  expect(role?.label).toBe('role')
  expect(rows.map((row) => role?.cell(row))).toEqual(['viewer', 'admin, viewer'])
})

test('a list without tags has no such columns', () => {
  expect(tagColumns({ shown: { [tagColumnId('role')]: true } }, undefined)).toEqual([])
})
