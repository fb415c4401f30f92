import { expect, it } from 'vitest'
import { isFollowable } from './is-followable.ts'

it('accepts the usual links, and nothing that runs code (regression class R25)', () => {
  const good = [
    'https://a.example',
    'http://a.example',
    'tel:+5581',
    'mailto:a@b.example',
    'a.example/x',
    '/dashboards/info/1?anonymousToken=x',
    'users',
    'localhost:80',
  ]
  const bad = [
    '',
    ' ',
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'java\nscript:x',
    'data:text/html,x',
    'vbscript:x',
    'a b',
    'https://a.example/"><script>',
    'blob:x',
  ]
  expect(good.filter((text) => !isFollowable(text))).toEqual([])
  expect(bad.filter(isFollowable)).toEqual([])
})
