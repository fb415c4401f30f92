import { expect, test } from 'vitest'
import { inPlaceOf } from './several-rows.ts'

const by = (id: string) => ['run_user', 'id', id]

test('a row becomes one for each thing, in its place', () => {
  expect(inPlaceOf([by('a'), by(''), by('z')], 1, [by('b'), by('c')])).toEqual([by('a'), by('b'), by('c'), by('z')])
})

test('a thing that another row names is not repeated; rows differ by effect and actions', () => {
  expect(inPlaceOf([by('a'), by('')], 1, [by('a'), by('b'), by('b')])).toEqual([by('a'), by('b')])
  const row = (id: string, effect: string) => ({ effect, action: ['access'], resource: ['device', 'id', id] })
  expect(inPlaceOf([row('a', 'deny'), row('', 'allow')], 1, [row('a', 'allow'), row('b', 'allow')])).toEqual([
    row('a', 'deny'),
    row('a', 'allow'),
    row('b', 'allow'),
  ])
})
