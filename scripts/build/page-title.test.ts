import { expect, test } from 'vitest'
import { headingOf } from './page-title.mjs'

test('the heading of a page is read where it is always the same', () => {
  expect(headingOf('<PageTitle page="Users list" />\n<PageHeader\n  docs={x}\n  title="Users"\n  about="…"')).toBe(
    'Users',
  )
  expect(headingOf('<PageHeader title={name} about="x" /><Card title="Other" />')).toBeUndefined()
  expect(headingOf('<Card title="Other" />')).toBeUndefined()
})
