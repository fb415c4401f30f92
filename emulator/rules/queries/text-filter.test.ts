import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { testEmulator } from '#emulator/testing/in-process.ts'
import { fold, sortKey } from './fold.ts'
import { openMemoryDatabase } from '#emulator/store/memory.ts'
import { matchesText, parseText, trigramQuery } from './text-filter.ts'

/** Texts of many scripts, rich in letters whose cases are odd. */
const letters = fc
  .array(fc.oneof(fc.constantFrom(...'ΣσςİıIiKßẞÉéЯя*%_𐐀'), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))

test('folding a part gives a part of the folded whole, for any text', () => {
  fc.assert(fc.property(letters, letters, (one, other) => fold(one + other) === fold(one) + fold(other)))
})

test.each([
  ['*ana*', 'Mariana', true],
  ['ana', 'Mariana', false],
  ['ANA', 'ana', true],
  ['*ÉLO*', 'Héloïse', true],
  ['*élo*', 'ÉLODIE', true],
  ['*elo*', 'Élodie', false],
  ['*ΑΣ*', 'Κώστας', true],
  ['*ΒΑΣ*', 'Βασίλης', true],
  ['*ας*', 'Κώστας', true],
  ['*ΑΣ', 'κωστας', true],
  ['*', '', true],
  ['a*b*c', 'aXbYc', true],
  ['a*b*c', 'acb', false],
  ['ab*bc', 'abc', false],
  ['50%*', '50% off', true],
  ['50%*', '500 off', false],
  ['a_b', 'aXb', false],
])('%s on %s: %s', (pattern, text, expected) => {
  expect(matchesText(parseText(pattern), text)).toBe(expected)
})

test('a text passes its own pattern wherever parts of it are starred out', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (text, one, other) => {
      const plain = [...text].filter((character) => character !== '*')
      const [from, to] = [one % (plain.length + 1), other % (plain.length + 1)].sort((a, b) => a - b)
      const pattern = [...plain.slice(0, from), '*', ...plain.slice(to)].join('')
      return matchesText(parseText(pattern), plain.join(''))
    }),
  )
})

test('the trigram query quotes whatever stands in a literal', () => {
  expect(trigramQuery(['a"b'])).toBe('"a""b"')
  expect(trigramQuery(['ab', 'c'])).toBeNull()
  expect(trigramQuery(['abcd'])).toBe('"abc" AND "bcd"')
})

test('names sort without case and accents', () => {
  expect(['Ágata', 'zoe', 'Ana', 'ÅSA', 'Ben'].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
    'Ágata',
    'Ana',
    'ÅSA',
    'Ben',
    'zoe',
  ])
})

test('the pattern for SQL means what the comparison here means: `%`, `_` and `\\` stand for themselves', async () => {
  const db = await openMemoryDatabase()
  onTestFinished(() => db.close())
  const inSql = (text: string, like: string) =>
    db.one<{ is: number }>(`SELECT ? LIKE ? ESCAPE '\\' AS "is"`, [fold(text), like])?.is === 1
  for (const [pattern, text, passes] of [
    ['a_b*', 'aXbc', false],
    ['a_b*', 'a_bc', true],
    ['*50%*', '500', false],
    ['*50%*', 'now 50% off', true],
    ['*\\*', 'a\\b', true],
    ['*\\*', 'a/b', false],
    ['*_*', 'plain', false],
  ] as const) {
    expect([pattern, text, inSql(text, parseText(pattern).like ?? '')]).toEqual([pattern, text, passes])
  }
  const odd = fc.array(fc.constantFrom('a', 'b', '_', '%', '\\', '*', 'É'), { maxLength: 6 }).map((all) => all.join(''))
  fc.assert(
    fc.property(odd, odd, (pattern, text) => {
      const filter = parseText(`${pattern}*`)
      return inSql(text, filter.like ?? '') === matchesText(filter, text)
    }),
    { numRuns: 2_000 },
  )
})

test('lists of users and of resources take the signs of SQL for letters', async () => {
  const api = await testEmulator()
  for (const name of ['wild_card', 'wildXcard', '100% sure', '1000 sure']) {
    await api.result('POST /run/users', {
      name,
      email: `${name.replaceAll(/[^a-z0-9]/gi, '')}@w.example`,
      password: 'secret-1',
      timezone: 'UTC',
    })
    await api.result('POST /analysis', { name })
  }
  for (const path of ['/run/users', '/analysis']) {
    const names = async (pattern: string) =>
      (await api.result<{ name: string }[]>(`GET ${path}?amount=100&filter[name]=${encodeURIComponent(pattern)}`)).map(
        ({ name }) => name,
      )
    expect(await names('wild_c*')).toEqual(['wild_card'])
    expect(await names('*0% s*')).toEqual(['100% sure'])
  }
})
