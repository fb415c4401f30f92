import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchCommands } from './match-commands.ts'

const command = (label: string, keywords = '') => ({ id: label, label, keywords, onSelect: () => {} })
const groups = [{ label: 'Pages', commands: [command('Users', 'people'), command('New user'), command('Überblick')] }]
const found = (text: string) =>
  matchCommands(groups, text).flatMap(({ commands }) => commands.map(({ label }) => label))

describe('matchCommands', () => {
  it.each([
    ['', ['Users', 'New user', 'Überblick']],
    ['user', ['Users', 'New user']],
    ['NEW us', ['New user']],
    ['people', ['Users']],
    ['uberblick', ['Überblick']],
    ['xyz', []],
  ])('finds for %j', (text, labels) => {
    expect(found(text)).toEqual(labels)
  })

  it('never invents or doubles a command', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 8 }), fc.string(), (labels, text) => {
        const given = labels.map((label) => command(label))
        const left = matchCommands([{ label: 'all', commands: given }], text).flatMap(({ commands }) => commands)
        expect(new Set(left).size).toBe(left.length)
        for (const one of left) expect(given).toContain(one)
      }),
    )
  })
})
