import { expect, test } from 'vitest'
import { headingsOf } from './page-title.mjs'

const file = 'src/pages/run/users/UsersPage.tsx'
const rooms = [
  {
    folder: 'src/pages/run/users',
    texts: { en: { users: 'Users', edit: 'Edit' }, 'pt-BR': { users: 'Usuários' }, es: { users: 'Users' } },
  },
]
const headings = (source: string) => headingsOf(file, `import { say } from './messages/say.ts'\n${source}`, rooms)

test('reads the heading of a page if it is constant', () => {
  expect(headings('<PageTitle page="Users list" />\n<PageHeader\n  docs={x}\n  title="Users"\n  about="…"')).toEqual({
    en: 'Users',
  })
  expect(headings('x = <PageHeader title={name} about="x" />')).toBeUndefined()
  expect(headings('x = <Card title="Other" />')).toBeUndefined()
})

test('reads a heading from the messages in every language in which it differs', () => {
  const source = 'x = <PageHeader about="…" title={say.users()} />'
  expect(headings(source)).toEqual({ en: 'Users', 'pt-BR': 'Usuários' })
  expect(headings(source.replace('users', 'edit'))).toEqual({ en: 'Edit' })
  expect(headings('x = <PageHeader title={say.name({ name })} />')).toBeUndefined()
})
