// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ActionButton } from './ActionButton.tsx'

const reason = 'Only the owner may invite.'
let box: HTMLElement
let pressed = 0
let root: ReturnType<typeof createRoot>

function draw(props: { reason?: string; to?: string }) {
  act(() =>
    root.render(
      <MemoryRouter>
        <MantineProvider>
          <ActionButton {...props} onClick={() => pressed++}>
            Invite
          </ActionButton>
        </MantineProvider>
      </MemoryRouter>,
    ),
  )
  const button = box.querySelector<HTMLElement>('a, button')
  if (!button) throw new Error('no button was drawn')
  return button
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
  pressed = 0
})

afterEach(() => {
  act(() => root.unmount())
  box.remove()
})

test('it tells by keyboard why it cannot be pressed, and does nothing', () => {
  const button = draw({ reason })
  expect(button.hasAttribute('disabled')).toBe(false)
  expect(button.getAttribute('aria-disabled')).toBe('true')
  expect(button.getAttribute('aria-description')).toBe(reason)
  act(() => button.focus())
  expect(document.body.textContent).toContain(reason)
  act(() => void button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
  expect(document.body.textContent).not.toContain(reason)
  act(() => button.click())
  expect(pressed).toBe(0)
})

test('without a reason it acts, or leads to its address', () => {
  const button = draw({})
  act(() => button.click())
  expect(pressed).toBe(1)
  expect(draw({ to: '/users' }).getAttribute('href')).toBe('/users')
})
