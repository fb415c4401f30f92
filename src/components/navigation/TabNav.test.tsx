import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { expect, test } from 'vitest'
import { TabNav } from './TabNav.tsx'

const tabs = [
  { to: '/users/1', label: 'Details', end: true },
  { to: '/users/1/tags', label: 'Tags' },
]

const shown = (at: string) =>
  renderToStaticMarkup(
    <StaticRouter location={at}>
      <TabNav label="User" tabs={tabs} />
    </StaticRouter>,
  )

test.each([
  ['/users/1', 'Details'],
  ['/users/1/tags', 'Tags'],
])('at %s the tab %s is the current one, and each reserves the room of its bold word', (at, label) => {
  const links = [...shown(at).matchAll(/<a [^>]*>/g)].map(([link]) => link)
  expect(links.filter((link) => link.includes('aria-current="page"'))).toHaveLength(1)
  expect(links.find((link) => link.includes('aria-current'))).toContain(`data-label="${label}"`)
  expect(links.every((link) => /data-label="\w+"/.test(link))).toBe(true)
})
