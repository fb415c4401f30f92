import { expect, test } from 'vitest'
import { classesByName } from './class-names.mjs'

const modules = (code: string) => code.replaceAll('@', './Card.module.css')

test('a component reads its classes one by one', () => {
  const code = modules("import styles from '@'\nconst a = styles.card\nconst b = styles['title']")
  expect(classesByName(code)).toBe(code.replace('import styles', 'import * as styles'))
})

test.each([
  ['a class chosen by a value', 'styles[tone]'],
  ['a class named like a word of the language', 'styles.default'],
])('%s keeps the object of all of them', (_, use) => {
  const code = modules(`import styles from '@'\nconst a = ${use}`)
  expect(classesByName(code)).toBe(code)
})
