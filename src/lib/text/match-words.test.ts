import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text.ts'
import { wordMatcher } from './match-words.ts'

describe('foldText', () => {
  it.each([
    ['Élodie', 'elodie'],
    ['Kępa', 'kepa'],
    ['DRĄŻEK', 'drazek'],
    ['Łukasz Øster Đorđe', 'lukasz oster dorde'],
    ['Straße', 'strasse'],
    ['İstanbul Işık', 'istanbul isik'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['Ａｃｍｅ', 'acme'],
    ['O’Neil', "o'neil"],
    [' a\u200B\u00A0 b\n', 'a b'],
  ])('folds %j to %j', (text, folded) => expect(foldText(text)).toBe(folded))

  it('folding again changes nothing, and case makes no difference', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
      { numRuns: 300 },
    )
  })
})

describe('wordMatcher', () => {
  it.each([
    ['gauthier elodie', ['Élodie Gauthier'], true],
    ['kepa agn', ['Agnieszka Kępa', 'agnieszka.kepa@x.example'], true],
    ['lee corning', ['Lee Park', 'lee.park@corning.example'], true],
    ['lee dow', ['Lee Park', 'lee.park@corning.example'], false],
    ['', ['anything'], true],
    [' \u200B ', ['anything'], true],
  ])('%j in %j: %j', (typed, texts, answer) => expect(wordMatcher(typed)(...texts)).toBe(answer))

  it('ignores the order of words, case and accents', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-öø-ž]{1,6}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(word, { maxLength: 3 }), (words, others) => {
        const text = [...others, ...words.toReversed()].join(' ')
        expect(wordMatcher(words.join(' '))(text)).toBe(true)
        expect(wordMatcher(foldText(words.join(' ')))(text.toUpperCase())).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
