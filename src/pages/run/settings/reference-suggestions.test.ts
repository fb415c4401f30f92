import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openReference, suggestions } from './reference-suggestions.ts'

describe('a reference that is being typed', () => {
  it('is found only at the end of the text', () => {
    expect(openReference('Go to #ac')).toEqual({ before: 'Go to ', slug: 'AC' })
    expect(openReference('Go to #ACME.pl')).toEqual({ before: 'Go to ', slug: 'ACME', key: 'PL' })
    expect(openReference('#ACME.PLANT#')).toBeUndefined()
    expect(openReference('#ACME.PLANT# and #')).toEqual({ before: '#ACME.PLANT# and ', slug: '' })
    expect(openReference('no. 1')).toBeUndefined()
    expect(openReference('#1 of all')).toBeUndefined()
  })

  it('is completed to the slug, then to the key', () => {
    expect(suggestions(openReference('A #'), ['ACME', 'PORTAL'], {})).toEqual(['A #ACME.', 'A #PORTAL.'])
    expect(suggestions(openReference('A #ACME.P'), ['ACME'], { PLANT: 'Plant', TANK: 'Tank' })).toEqual([
      'A #ACME.PLANT#',
    ])
    expect(suggestions(undefined, ['ACME'], {})).toEqual([])
  })

  it('never throws, and keeps the text before it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const open = openReference(text)
        if (open) expect(text.startsWith(open.before)).toBe(true)
      }),
    )
  })
})
