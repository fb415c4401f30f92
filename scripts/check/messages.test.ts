import { describe, expect, it } from 'vitest'
import { brokenRoom, strayMessages, wrongCompleteness } from '../messages/broken-messages.mjs'
import { declarationsOf } from '../messages/declarations.mjs'
import { meaningsOf } from '../messages/meanings.mjs'
import { wordsInCode } from './messages.mjs'

const folder = 'src/pages/team'
const en = { invite: 'Invite {name}', many: '{count, plural, one {# place} other {# places}}', warn: 'It <b>stops</b>' }
const pt = {
  invite: 'Convidar {name}',
  many: '{count, plural, one {# lugar} other {# lugares}}',
  warn: 'Isso <b>para</b>',
}
const broken = (texts: Record<string, Record<string, string>>) =>
  brokenRoom({ folder, texts }, texts['en'] && declarationsOf(texts['en']))

describe('the languages that are chosen automatically', () => {
  const where = 'list.ts'
  it.each([
    ['every room is translated', { en, 'pt-BR': pt }, ['en', 'pt-BR'], 0],
    ['a room is not translated', { en, 'pt-BR': undefined }, ['en', 'pt-BR'], 1],
    ['a language is complete and not offered', { en, 'pt-BR': pt }, ['en'], 1],
    ['English alone', { en, 'pt-BR': undefined }, ['en'], 0],
  ])('are told from the files: %s', (_, texts, declared, wrong) => {
    expect(wrongCompleteness([{ folder, texts }], { declared, where })).toHaveLength(wrong)
  })
})

describe('the files of a room', () => {
  it('agree in a correct room', () => expect(broken({ en, 'pt-BR': pt })).toEqual([]))

  it.each([
    ['a missing key', { en, 'pt-BR': { invite: pt.invite, many: pt.many } }, 'has no warn'],
    ['a key too many', { en, 'pt-BR': { ...pt, zoo: 'Zoo' } }, 'zoo is not in English'],
    [
      'another parameter',
      { en, 'pt-BR': { ...pt, invite: 'Convidar {nome}' } },
      'invite needs {nome}: text, in English {name}: text',
    ],
    ['a lost tag', { en, 'pt-BR': { ...pt, warn: 'Isso para' } }, 'warn needs nothing, in English <b>'],
    ['a lost plural', { en, 'pt-BR': { ...pt, many: '{count} lugares' } }, 'many needs {count}: text'],
    ['a message that is none', { en, 'pt-BR': { ...pt, invite: 'Convidar {name' } }, 'invite is no message'],
    ['keys out of order', { en, 'pt-BR': { many: pt.many, invite: pt.invite, warn: pt.warn } }, 'not in order'],
  ])('show %s', (_, texts, line) => {
    expect(broken(texts)).toHaveLength(1)
    expect(broken(texts)[0]).toContain(line)
  })

  it('reveal a say.ts that is out of date', () => {
    expect(brokenRoom({ folder, texts: { en } }, declarationsOf({ invite: 'Invite' }))).toHaveLength(1)
    expect(brokenRoom({ folder, texts: { en } }, undefined)).toHaveLength(1)
  })
})

it('finds unused messages, and uses of messages that do not exist', () => {
  const uses = [
    { room: folder, key: 'invite', file: 'a.ts' },
    { room: folder, key: 'gone', file: 'b.ts' },
  ]
  expect(strayMessages([{ folder, texts: { en: { invite: 'Invite', old: 'Old' } } }], uses)).toEqual([
    'src/pages/team/messages/en.json: nothing says old',
    'b.ts: says gone, which src/pages/team/messages/en.json has not',
  ])
})

describe('texts in the code', () => {
  const lines = (text: string) =>
    wordsInCode([{ file: 'src/pages/team/A.tsx', text }], { 'src/pages/team/A.tsx': ['TagoIO Run'] })

  it.each([
    'const a = <p>Nobody is here</p>',
    'const a = <Field label="owner" />',
    'const a = <Field label={on ? say.on() : "off it goes"} />',
    'notify({ message: `Invited ${name}` })',
    'const a = { label: "Name" }',
    'const a = (n) => n === 1 ? "One place" : say.places({ n })',
    'const a = z.string().check(z.minLength(1, "Enter a name"))',
    'const a = "Nobody " + name',
    'found.push("http:// is not shown on a page opened with https://.")',
    'found.push(`Large: ${width} px wide; ${most} px are enough.`)',
    'parts.push(`waiting: ${reason}`)',
    'say.inbox({ some: some ? unread : "nothing" })',
    'parts.push(reason === undefined ? "paused" : say.waiting({ reason }))',
  ])('are found: %s', (text) => expect(lines(text)).toHaveLength(1))

  it.each([
    'const a = <Field name="first" className="wide open" type="Text" />',
    'import { a } from "A b c"',
    'if (event.key === "Enter") throw new Error("A fault of the code")',
    'const a = <p>{say.nobody()} · {count}</p>',
    'type A = "One of them" | "Another one"',
    'headers.set("Content-Type", "text/csv; charset=utf-8")',
    'const a = <p>{"TagoIO Run"}</p>',
    'const a = { textDecoration: "underline wavy var(--bad)" }',
    'const a = `run-users:${profile}:${name}`',
  ])('are not: %s', (text) => expect(lines(text)).toEqual([]))
})

it('distinguishes messages with the same English if their translations differ', () => {
  const room = (name: string, open: string) => ({
    folder: name,
    texts: { en: { open: 'Open', save: 'Save' }, es: { open, save: 'Guardar' } },
  })
  const meanings = meaningsOf([room('src/a', 'Abrir'), room('src/b', 'Abierto')])
  expect([...meanings.keys()]).toEqual(['src/a open', 'src/b open'])
  expect(new Set(meanings.values()).size).toBe(2)
  expect(meaningsOf([room('src/a', 'Abrir'), room('src/b', 'Abrir')]).size).toBe(0)
})
