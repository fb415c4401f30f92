import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { plainNumbers, showNumbersIn } from '#lib/number-style.ts'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'

interface Say {
  plain: () => string
  named: (values: { name: string }) => string
  many: (values: { count: number }) => string
  state: (values: { isOn: boolean }) => string
  rich: (values: { name: string; link: DrawTag; when: ReactNode; count: number }) => ReactNode
}
const say = sayOf<Say>({
  plain: 'It’s {not} a parameter'.replace('{not}', "'{'not'}'"),
  named: 'Delete {name}',
  many: '{count, plural, =0 {Nobody matches} one {# user matches} other {# users match}}',
  state: '{isOn, select, true {On} other {Off}}',
  rich: '<b>{name}</b>: <link>see {count, plural, one {it} other {them}}</link>, last used <when></when> by {name}',
})
const drawn = (node: ReactNode) => renderToStaticMarkup(createElement('p', null, node))

afterEach(() => void showNumbersIn(plainNumbers))

it('speaks with parameters, plurals and choices', () => {
  expect(say.plain()).toBe('It’s {not} a parameter')
  expect(say.named({ name: '<b>&{x}' })).toBe('Delete <b>&{x}')
  expect([0, 1, 1234].map((count) => say.many({ count }))).toEqual([
    'Nobody matches',
    '1 user matches',
    '1,234 users match',
  ])
  expect([true, false].map((isOn) => say.state({ isOn }))).toEqual(['On', 'Off'])
})

it('writes numbers as the account does', () => {
  showNumbersIn({ decimal: ',', thousand: '.' })
  expect(say.many({ count: 1234 })).toBe('1.234 users match')
})

it('draws tags as elements, an empty one as the element or text it stands for, and warns of no missing key', () => {
  const errors = vi.spyOn(console, 'error')
  const link = (inside: ReactNode) => createElement('a', { href: '/x' }, inside)
  const values = { name: '<i>', link, count: 2 }
  expect(drawn(say.rich({ ...values, when: createElement('time', null, 'now') }))).toBe(
    '<p><b>&lt;i&gt;</b>: <a href="/x">see them</a>, last used <time>now</time> by &lt;i&gt;</p>',
  )
  expect(drawn(say.rich({ ...values, count: 1, when: 'never' }))).toContain('see it</a>, last used never by')
  expect(drawn(say.rich({ ...values, when: null }))).toContain('last used  by')
  expect(errors).not.toHaveBeenCalled()
  errors.mockRestore()
})
