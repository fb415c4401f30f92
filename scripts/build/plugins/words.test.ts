import compile from 'icu-minify/compile'
import { expect, it } from 'vitest'
import { textKey as keyInPage } from '../../../src/lib/words/text-key.ts'
import { completeLanguages, nearestLanguage, productLanguages } from '../../../src/lib/words/language.ts'
import { languages } from '../../messages/rooms.mjs'
import { textKey } from '../../messages/text-key.mjs'
import { withMessages } from './words.mjs'
import { wordsByPage } from '../../messages/page-words.mjs'

const texts = new Map([
  ['src/pages/team', { title: 'Team', invite: 'Invite {name}', warn: 'It <b>stops</b>' }],
  ['src/lib', { save: 'Save' }],
])
const known = { texts, meanings: new Map([['src/lib save', 'src/lib save: ']]) }
const written = (code: string) =>
  withMessages('src/pages/team/A.tsx', `import { say } from './messages/say.ts'\n${code}`, known)
    .toString()
    .replaceAll(/import [^;]*;|\n/g, '')

it.each([
  ['a(say.title())', 'a($textOf("Team"))'],
  ['a(say.invite({ name }))', 'a($textOf(["Invite ",["name"]], { name }))'],
  ['a(say.invite({ name: say.title() }))', 'a($textOf(["Invite ",["name"]], { name: $textOf("Team") }))'],
  ['<b>{say.warn()}</b>', '<b>{$nodeOf(["It ",["b","stops"]])}</b>'],
  ['a({ label: say.title })', 'a({ label: (() => $textOf("Team")) })'],
  ['a({ said: say.invite })', 'a({ said: ((values) => $textOf(["Invite ",["name"]], values)) })'],
])('writes %s with its English in place', (code, result) => expect(written(code)).toBe(result))

it('marks a message by its name where the English is ambiguous', () => {
  const code = "import { say as common } from '#lib/messages/say.ts'\n"
  expect(withMessages('src/pages/team/A.tsx', `${code}a(common.save())`, known).toString()).toContain(
    'a($textOf("Save", undefined, "src/lib save: "))',
  )
})

it('leaves no import of the messages behind, and throws for an unknown one', () => {
  expect(
    withMessages('src/A.tsx', "import { say } from '#pages/team/messages/say.ts'\na(say.title())", known).toString(),
  ).not.toContain('say.ts')
  expect(() => written('a(say.nobody())')).toThrow('has no message nobody')
  expect(() => written('a(say[key]())')).toThrow('without naming a message')
})

it('uses the same keys and languages as the page does', () => {
  for (const text of ['Team', 'Invite {name}', 'Ação “é” 👩', '{n, plural, one {#} other {# x}}']) {
    const message = compile(text)
    expect(keyInPage(message, 'a: ')).toBe(textKey(message, 'a: '))
  }
  expect(productLanguages).toEqual(languages)
})

it.each([
  [['pt-PT', 'en'], 'pt-BR'],
  [['de', 'ES-ar'], 'es'],
  [['en-us'], 'en'],
  [['de'], undefined],
])('answers %j in %s', (tags, language) => expect(nearestLanguage(tags, productLanguages)).toBe(language))

it('never chooses an incomplete language automatically', () => {
  for (const language of productLanguages) {
    expect(nearestLanguage([language])).toBe(completeLanguages.includes(language) ? language : undefined)
  }
})

it('the texts of a worker are among those of the page that starts it', () => {
  const { first = [], later = [] } = wordsByPage().pages.get('run-sso') ?? {}
  const message = { room: 'src/pages/run/sso/metadata', key: 'doctype' }
  expect([...first, ...later]).toContainEqual(expect.objectContaining(message))
})
