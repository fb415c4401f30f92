import { expect, it } from 'vitest'
import { needsOf } from './parameters.mjs'
import { pseudo } from './pseudo.mjs'
import { readRooms } from './rooms.mjs'

it('is longer, has accents and brackets, and asks for the same', () => {
  expect(pseudo('Save {name}')).toBe('⟦Šáávéé {name}⟧')
  expect(pseudo('{count, plural, one {# user} other {# users}} of <b>{team}</b>')).toBe(
    '⟦{count,plural,one{# úúšéér} other{# úúšéérš}} óóf <b>{team}</b>⟧',
  )
})

it('makes a message of every message', () => {
  for (const { texts } of readRooms()) {
    for (const english of Object.values(texts['en'] ?? {})) {
      const [one, other] = [needsOf(english), needsOf(pseudo(english))]
      expect([...other.parameters.keys()].toSorted()).toEqual([...one.parameters.keys()].toSorted())
      expect([...other.tags].toSorted()).toEqual([...one.tags].toSorted())
    }
  }
})
