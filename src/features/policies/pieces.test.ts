import { expect, test } from 'vitest'
import { code, spoken, strong } from './pieces.ts'

test('pieces stand where the message puts them, in any order and as often as it does', () => {
  const both = (message: (one: string, other: string) => string) =>
    spoken((put) => message(put(strong('A'), code('a=1')), put(strong('B'))))
  expect(both((one, other) => `${other}: ${one}`)).toEqual([strong('B'), { text: ': ' }, strong('A'), code('a=1')])
  expect(both((one) => `x ${one}${one}.`)).toEqual([
    { text: 'x ' },
    strong('A'),
    code('a=1'),
    strong('A'),
    code('a=1'),
    { text: '.' },
  ])
  expect(both(() => 'plain')).toEqual([{ text: 'plain' }])
})
