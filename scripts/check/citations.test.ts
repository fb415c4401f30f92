import { describe, expect, it } from 'vitest'
import { citable, wrongCitations, wrongInRepository } from './citations.mjs'

const known = citable(
  ['## 7. Run users\n\n### 7.3 Create — `POST /run/users`\n\n### 11.2 Grammar', '## 20. Unknowns\n\n| 33 | CORS |'],
  '| R2 | Saving overwrites |\n| R19 | Crash |',
)
const wrong = (text: string, file = 'src/a.ts') => wrongCitations(file, text, known, (path) => path === 'docs/jobs.md')

it('sections, rows of the list of unknowns, and classes can be cited', () => {
  expect([...known]).toEqual(['7', '7.3', '11.2', '20', 'row 33', 'R2', 'R19'])
})

describe('a citation with a target', () => {
  it.each([
    '/** Creates a user (contract 7.3). */',
    '// Contract 7, 7.3 and 11.2 say so.',
    '/** What nobody knows (contract 20, row 33; regression classes R2, R19). */',
    '/** How jobs go on: docs/jobs.md */',
    '/** A zone file (RFC 1035, section 5.1). */',
    '// At most 60 (contract 7.3), 12.5 % of them.',
  ])('is left alone: %s', (text) => {
    expect(wrong(text)).toEqual([])
  })
})

describe('a citation without a target', () => {
  it('is a section that the contract does not have, the second of a list and one on the next line too', () => {
    expect(wrong('/** A (contract 7.9). */')).toEqual([
      'src/a.ts:1: cites contract 7.9, which docs/contract.md does not have',
    ])
    expect(wrong('/** A (contract 7.3, 99). */')).toHaveLength(1)
    expect(wrong('\n/**\n * A, as the contract\n * 8.1 says.\n */')).toEqual([
      'src/a.ts:3: cites contract 8.1, which docs/contract.md does not have',
    ])
    expect(wrong('See contract 7.9.', 'docs/errors.md')).toHaveLength(1)
  })

  it('is a row or a class that is not there', () => {
    expect(wrong('// (contract 20, row 34)')).toHaveLength(1)
    expect(wrong("test('keeps it (regression classes R2 and R41)', () => {})")).toEqual([
      'src/a.ts:1: cites R41, which docs/regression-classes.md does not have',
    ])
  })

  it('is a section of another document, and a document that is not there', () => {
    expect(wrong('/** A rule (product 3.10.1). */')).toHaveLength(1)
    expect(wrong('/** A rule (contract 7.3, product 2.6). */')).toHaveLength(1)
    expect(wrong('// As in § 4')).toHaveLength(1)
    expect(wrong('/** A rule, see pages.md */')).toEqual(['src/a.ts:1: names pages.md, which is not there'])
  })
})

it('every citation in this repository has a target', () => {
  expect(wrongInRepository()).toEqual([])
})
