import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CopyButton } from '../display/CopyButton.tsx'
import { MenuButton } from '../menu/MenuButton.tsx'
import { announce, announcements } from './announcements.ts'
import { EmptyState } from './EmptyState.tsx'
import { ErrorPanel } from './ErrorPanel.tsx'
import { notices, notify } from './notify.ts'

/** Reads as “Something Ltd” unless the characters that reverse it are written out. */
const name = '\u202EgnihtemoS\u202C Ltd'
const shown = '⟨U+202E⟩gnihtemoS⟨U+202C⟩ Ltd'
const drawn = (element: ReactNode) => renderToStaticMarkup(<MantineProvider>{element}</MantineProvider>)
const refusal = { title: `${name} is taken`, detail: `No ${name}\nat all`, nextStep: `Rename ${name}` }

test.each<[string, ReactNode, number]>([
  ['the title of a failure, the server’s words, what to do', <ErrorPanel key="a" error={refusal} title={name} />, 4],
  ['the title of an empty place', <EmptyState key="b" icon="mail" title={`Nothing for ${name}`} />, 1],
  [
    'the name of a menu’s button',
    <MenuButton key="c" label={`Actions for ${name}`} groups={() => []}>
      …
    </MenuButton>,
    1,
  ],
  ['the name of a copy button', <CopyButton key="d" value="x" label={`ID of ${name}`} />, 1],
])('%s shows a name as it is', (_, element, times) => {
  const html = drawn(element)
  expect(html).not.toMatch(/[\u202C\u202E]/)
  expect(html.split(shown)).toHaveLength(times + 1)
})

test('the lines of a message stay lines', () => {
  expect(drawn(<ErrorPanel error={refusal} />)).toContain(`No ${shown}\nat all`)
})

test('toasts and announcements are made safe to read, too', () => {
  notify({ message: `User ${name} created` })
  announce(`${name} moved to position 2 of 3`)
  expect(notices.read().at(-1)?.message).toBe(`User ${shown} created`)
  expect(announcements.read().trim()).toBe(`${shown} moved to position 2 of 3`)
  for (const { id } of notices.read()) notices.dismiss(id)
})
