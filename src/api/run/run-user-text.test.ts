import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText, matchesText } from '#emulator/rules/queries/text-filter.ts'
import { blindPattern, readUserText, userMatcher } from './run-user-text.ts'

const user = { name: 'Élodie Gauthier', email: 'elodie.g@harborline.example', company: 'Elm & Sons' }

describe('readUserText', () => {
  it.each([
    ['', { kind: 'none' }],
    [' * ** \u200B', { kind: 'none' }],
    [' 614889DF6a302600112a0001\u200B ', { kind: 'id', id: '614889df6a302600112a0001' }],
    ['“Ana” Prado', { kind: 'words', words: ['Ana', 'Prado'] }],
    ['Ana Prado <ana@acme.example>', { kind: 'words', words: ['ana@acme.example'] }],
    ['email: ana ', { kind: 'words', words: ['ana'], only: 'email' }],
    ["O'Neil_É", { kind: 'words', words: ["O'Neil_É"] }],
  ])('reads %j', (typed, meant) => expect(readUserText(typed)).toEqual(meant))
})

describe('userMatcher', () => {
  it.each([
    ['elodie', true],
    ['GAUTHIER élodie', true],
    ['harborline', true],
    ['gauthier harbor', true],
    ['elm sons', true],
    ['el*die', true],
    ['ha*line.ex', true],
    ['die*lo*x', false],
    ['email: gauthier', false],
    ['email: elodie', true],
    ['elodie nobody', false],
  ])('%j: %j', (typed, answer) => expect(userMatcher(readUserText(typed))(user)).toBe(answer))
})

it('the pattern sent for a word matches every spelling of it, by the API’s rules', () => {
  const letters = 'aàáâãäåăąbcçćčdďđeèéêëęěfgğhĥiìíîïıjklłľmnñńňoòóôõöøőpqrřsśšßtťuùúûüůűvwxyýÿzźžżæœ'.split('')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 }), (spelling) => {
      const name = spelling.join('')
      const typed = name.normalize('NFD').replaceAll(/\p{M}/gu, '')
      expect(matchesText(parseText(blindPattern([typed])), `Ms ${name.toUpperCase()} Z`)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
