import { afterEach, expect, test } from 'vitest'
import { speakAs, wordsToGive } from './catalogue.ts'
import { textKey } from './text-key.ts'
import { textOf } from './text-of.ts'

afterEach(() => speakAs({ language: 'en', catalogue: undefined }))

test('a worker speaks the language of the page that asked, with the words it was given', () => {
  const words = { language: 'pt-BR' as const, catalogue: { [textKey('Key')]: 'Chave' } }
  speakAs(words)
  expect(textOf('Key')).toBe('Chave')
  expect(wordsToGive()).toEqual(words)
})

test('what the words given do not have is said in English', () => {
  speakAs({ language: 'es', catalogue: {} })
  expect(textOf('Key')).toBe('Key')
})
