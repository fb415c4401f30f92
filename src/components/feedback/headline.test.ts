import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRooms } from '#scripts/messages/rooms.mjs'
import { usesIn } from '#scripts/messages/uses.mjs'
import { headline } from './headline.ts'

describe('the headline of a failed write', () => {
  it.each([
    ['The user was not created', 'It is not known whether the user was created'],
    ['The changes were not saved', 'It is not known whether the changes were saved'],
    ['Another profile was not opened', 'It is not known whether another profile was opened'],
    ['SAML was not enabled', 'It is not known whether SAML was enabled'],
    ['Not all people were invited', 'It is not known whether all people were invited'],
    ['The job did not start', 'It is not known whether the job started'],
    ['You did not leave Plant 7', 'It is not known whether you left Plant 7'],
    ['The method is not enabled yet', 'It is not known whether the method is enabled'],
    ['Nothing was marked as read', 'It is not known whether anything was marked as read'],
    ['Not done: Delete user', 'It is not known whether this was done: Delete user'],
  ])('%s', (title, unknown) => {
    expect(headline(title, true)).toBe(unknown)
    expect(headline(title, false)).toBe(title)
  })

  it('never claims that a write was not done when its answer was lost, in any form of the product', () => {
    const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.tsx'),
    )
    const rooms = new Map(readRooms().map(({ folder, texts }) => [folder, texts['en'] ?? {}]))
    const titles = files.flatMap((file) => {
      const code = readFileSync(`src/pages/${file}`, 'utf8')
      const written = [...code.matchAll(/failureTitle=(?:"([^"]+)"|\{`([^`]+)`\})/g)]
      const said = usesIn(`src/pages/${file}`, code).uses.filter(({ start }) =>
        code.slice(0, start).endsWith('failureTitle={'),
      )
      const texts = said.map(({ room, key }) => rooms.get(room)?.[key] ?? '')
      return texts.concat(written.map(([, text, template]) => text ?? template ?? ''))
    })
    expect(titles.length).toBeGreaterThan(40)
    for (const title of titles) {
      const said = headline(title, true)
      expect(said).toMatch(/^It is not known whether /)
      expect(said).not.toMatch(/ not (?!known)| this was done/)
    }
  })
})
