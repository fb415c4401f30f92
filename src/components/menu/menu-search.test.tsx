// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeAll, expect, test, vi } from 'vitest'
import { MenuSearch } from './MenuSearch.tsx'

beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
})

test('a field narrows the group that can be searched, Enter takes the first that is left, and nothing takes nothing', async () => {
  const chosen = vi.fn<(name: string) => void>()
  const names = ['Alpha', 'Beta', 'Café north', 'Café south']
  const place = document.body.appendChild(document.createElement('div'))
  const anchor = document.body.appendChild(document.createElement('button'))
  const groups = [
    { find: 'Find', choices: names.map((label) => ({ label, onSelect: () => chosen(label) })) },
    { choices: [{ label: 'Production', onSelect: () => chosen('mark') }] },
  ]
  const root = createRoot(place)
  await act(async () =>
    root.render(<MenuSearch find="Find" label="Profiles" groups={groups} anchor={anchor} onClose={() => {}} />),
  )
  const field = place.querySelector('input')
  if (field === null) throw new Error('There is no field')
  expect(document.activeElement).toBe(field)
  const items = () => [...place.querySelectorAll('[role=menuitem]')].map((item) => item.textContent)
  const type = (text: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  const enter = () =>
    act(async () => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })))

  await type('cafe s')
  expect(items()).toEqual(['Café south', 'Production'])
  await enter()
  expect(chosen.mock.calls).toEqual([['Café south']])

  const onward = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true })
  await act(async () => void field.dispatchEvent(onward))
  expect(document.activeElement?.textContent, 'Tab goes from the field to the choices').toBe('Café south')

  await type('zzz')
  expect(items()).toEqual(['Production'])
  expect(place.textContent).toContain('No matches')
  await enter()
  expect(chosen).toHaveBeenCalledTimes(1)
  await act(async () => root.unmount())
})
