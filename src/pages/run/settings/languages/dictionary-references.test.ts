import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allReferences, referencesIn, translationProgress } from './dictionary-references.ts'

describe('references to dictionaries', () => {
  it('are found anywhere in a text', () => {
    expect(referencesIn('#ACME.PLANT# and #A1.X_2#, not #acme.plant# nor #ACME# nor a #1.')).toEqual([
      { slug: 'ACME', key: 'PLANT' },
      { slug: 'A1', key: 'X_2' },
    ])
    expect(allReferences({ a: [{ text: '#S.KEY#' }, '#S.KEY#'], b: null, c: 1 })).toEqual([{ slug: 'S', key: 'KEY' }])
  })

  it('never fail on odd values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Array.isArray(allReferences(value))).toBe(true)
      }),
    )
  })
})

describe('progress of translations (regression class R34)', () => {
  it('lists the keys that a language lacks', () => {
    const languages = { 'en-US': { A: 'a', B: 'b' }, 'pt-BR': { A: 'á', B: ' ', C: 'c' } }
    expect(translationProgress(languages)).toEqual([
      { code: 'en-US', translated: 2, missing: ['C'] },
      { code: 'pt-BR', translated: 2, missing: ['B'] },
    ])
  })
})
