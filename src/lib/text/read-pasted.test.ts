import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, readAddressList } from './read-addresses.ts'
import { readCode, readId, readPlain, readText, readToken } from './read-pasted.ts'

const token = 'p-00000000-0000-4000-8000-00000000f001'
const unseen = fc.constantFrom('', '\u200B', '\uFEFF', '\u00A0', '\u202E', '\u2060', '\u00AD', ' ', '\t')

describe('readToken', () => {
  it.each([
    `${token}\u200B`,
    `"${token}"`,
    `“${token}”,`,
    `Bearer ${token}`,
    `token: ${token}`,
    `Token=${token}`,
    `"token": "${token}",`,
    `Authorization: Bearer ${token}`,
    `profile token: <${token}>`,
    `account_token='${token}'`,
    `p-00000000-0000-4000-\n8000-00000000f001`,
    token.replaceAll('-', '\u2011'),
  ])('reads %j', (pasted) => expect(readToken(pasted)).toBe(token))

  it('leaves other tokens alone, also a bare one that begins like a label', () => {
    for (const other of ['tokenize-3', 'a-1', 'bearer', 'keyring']) expect(readToken(other)).toBe(other)
  })
})

describe('readCode', () => {
  it.each([
    '123 456',
    '123-456',
    ' 123456\u200B',
    '１２３４５６',
    '١٢٣٤٥٦',
    '१२३४५६',
    '123\u00A0456',
    'Your code is 123 456.',
    '“123456”',
  ])('reads %j', (pasted) => expect(readCode(pasted)).toBe('123456'))
  it.each(['12345', '1234567', 'abc', '123 456 or 654 321'])('does not take %j for a code', (typed) => {
    expect(readCode(typed)).not.toBe('123456')
  })
})

describe('readId', () => {
  it.each([
    '614889DF6a302600112a0001',
    ' ObjectId("614889df6a302600112a0001") ',
    'https://admin.example/run/users/614889df6a302600112a0001/edit',
    '‘614889df6a302600112a0001’',
  ])('reads %j', (pasted) => expect(readId(pasted)).toBe('614889df6a302600112a0001'))
  it('keeps what is not an id', () => expect(readId(' lora-7 ')).toBe('lora-7'))
})

describe('readText', () => {
  it.each([
    [' site\u200B ', 'site'],
    ['\u202Egnihtemos\u202C', 'gnihtemos'],
    ['São\u00A0Paulo', 'São Paulo'],
    ['e\u0301', 'é'],
    ['👩\u200D🔧 ❤\uFE0F', '👩\u200D🔧 ❤\uFE0F'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['a\u200Db', 'ab'],
  ])('reads %j', (typed, read) => expect(readText(typed)).toBe(read))
})

describe('readAddressList', () => {
  it.each([
    ['Ana Prado <ana@acme.example>; "Prado, Lia" <lia@acme.example>', ['ana@acme.example', 'lia@acme.example']],
    ['Prado, Ana <ana@acme.example>, Park, Lee <lee@acme.example>', ['ana@acme.example', 'lee@acme.example']],
    ['<ana@acme.example>', ['ana@acme.example']],
    ['mailto:ana@acme.example?subject=Hi', ['ana@acme.example']],
    ['To: ana@acme.example; lee@acme.example.', ['ana@acme.example', 'lee@acme.example']],
    ['ana@acme.example lee@acme.example', ['ana@acme.example', 'lee@acme.example']],
    ['Ana\tana@acme.example\nLee\tlee@acme.example', ['ana@acme.example', 'lee@acme.example']],
    ["'ana@acme.example', “lee@acme.example”", ['ana@acme.example', 'lee@acme.example']],
    ['(ana@acme.example) [lee@acme.example]', ['ana@acme.example', 'lee@acme.example']],
    ['ana\u200B@acme.example\u00A0', ['ana@acme.example']],
    ["o'neil@acme.example", ["o'neil@acme.example"]],
    ['Ana "The Boss" Prado <ana@acme.example>', ['ana@acme.example']],
    ['maria, a b@x.example', ['maria', 'a b@x.example']],
    ['ana＠acme.example', ['ana@acme.example']],
    ['', []],
  ])('reads %j', (typed, addresses) => expect(readAddressList(typed)).toEqual(addresses))

  it('finds every address of a list, in whatever shape each is written', () => {
    const address = fc.stringMatching(/^[a-z][a-z0-9+._']{0,6}[a-z0-9]@[a-z]{1,6}\.example$/)
    const name = fc.constantFrom('Ana Prado', '"Prado, Ana"', 'Prado, Ana', 'Élodie', '')
    const shape = fc
      .tuple(address, name, unseen, fc.constantFrom('plain', 'angled', 'quoted', 'mailto'))
      .map(([email, who, odd, how]) => {
        const odder = `${odd.trim()}${email}${odd.trim()}`
        if (how === 'angled') return [email, `${who} <${odder}>`] as const
        if (how === 'quoted') return [email, `"${odder}"`] as const
        return [email, how === 'mailto' ? `mailto:${odder}` : odder] as const
      })
    fc.assert(
      fc.property(
        fc.array(shape, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('; ', '\n', ';\r\n', ',\n'),
        (all, between) => {
          expect(readAddressList(all.map(([, text]) => text).join(between))).toEqual(all.map(([email]) => email))
        },
      ),
      { numRuns: 500 },
    )
  })
})

it('reading twice gives the same, and nothing unseen is left', () => {
  const pasted = fc
    .array(
      fc.oneof(
        fc.string(),
        unseen,
        fc.constantFrom('"', '<', '>', 'Bearer ', 'token:', token, '123 456', 'a@b.example', ';'),
      ),
    )
    .map((parts) => parts.join(''))
  for (const read of [readPlain, readText, readToken, readCode, readId, readAddress]) {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(read(read(text))).toBe(read(text))
        if (read !== readText) expect(read(text)).not.toMatch(/[\u200B\u202E\uFEFF\u00AD]/)
      }),
      { numRuns: 400 },
    )
  }
})
