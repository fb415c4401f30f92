// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { kept, keyOf } from './kept.ts'
import { dropKept, keptHere } from './kept-here.ts'

const views = kept({ area: 'local', name: 'views', words: () => 'views', schema: z.array(z.string()) })

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

test('what this deployment keeps is found in both areas, and nothing of others on the host', () => {
  views.write(['mine'], 'run-users')
  sessionStorage.setItem(keyOf('session'), '{}')
  localStorage.setItem(`${keyOf('table')}#unread`, 'broken')
  localStorage.setItem('portico.views:/other/:run-users', '[]')
  localStorage.setItem('somebody else', 'x')
  expect(keptHere().map(({ area, name }) => `${area} ${name}`)).toEqual([
    'local views',
    'local table',
    'session session',
  ])
})

test('what is dropped is gone for those who show it, and comes back the same', () => {
  views.write(['mine'], 'run-users')
  const heard = vi.fn<() => void>()
  const stop = views.subscribe(heard)
  const putBack = dropKept(keptHere())
  expect(views.read('run-users')).toBeUndefined()
  expect(keptHere()).toEqual([])
  putBack()
  expect(views.read('run-users')).toEqual(['mine'])
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
})

test('a browser that refuses storage keeps nothing', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  expect(keptHere()).toEqual([])
  expect(dropKept([{ area: 'local', key: 'portico.views:/', name: 'views', text: '' }])).not.toThrow()
  vi.restoreAllMocks()
})
