import { expect, test } from 'vitest'
import { foreignParts } from './foreign-parts.mjs'

const team = 'src/pages/team/TeamPage.tsx'
const users = 'src/pages/run/users/UsersPage.tsx'
const user = 'src/pages/run/users/UserPage.tsx'
const part = 'src/pages/team/member-name.ts'

const chunk = (files: readonly string[], imports: string[] = []) => ({
  modules: new Map(files.map((file) => [file, 10])),
  imports,
})

test('finds a page that loads another page’s file without using its content', () => {
  const chunks = new Map([
    ['team.js', chunk([team, part, 'src/components/A.tsx'])],
    ['users.js', chunk([users], ['team.js'])],
  ])
  expect(foreignParts(chunks, new Map([[users, ['src/components/A.tsx']]]), [])).toEqual([
    `${users} loads ${team}`,
    `${users} loads ${part}`,
  ])
})

test('allows what a page uses, what the application starts with, and class names', () => {
  const classes = 'src/pages/team/team.module.css'
  const chunks = new Map([
    ['frame.js', chunk([part, classes])],
    ['users.js', chunk([users], ['frame.js'])],
  ])
  expect(foreignParts(chunks, new Map([[users, [part]]]), [])).toEqual([])
  expect(foreignParts(chunks, new Map([['src/main.tsx', [part]]]), ['src/main.tsx'])).toEqual([])
  expect(foreignParts(chunks, new Map(), [])).toEqual([`${users} loads ${part}`])
})

test('pages of one folder may share a file', () => {
  const chunks = new Map([['users.js', chunk([users, user])]])
  expect(foreignParts(chunks, new Map(), [])).toEqual([])
})
