import { expect, test } from 'vitest'
import { catalogue as served, resourceLabels } from '#emulator/rules/policies/catalogue.ts'
import { actionsOn, fallbackCatalogue, governed, needName, readCatalogue, resourceLabel } from './policy-catalogue.ts'
import { accepts } from '#features/policies/accepts.ts'

test('the table in the program has the same grants as the emulator’s catalogue', () => {
  for (const kind of governed) {
    expect(Object.keys(fallbackCatalogue.actions[kind]).toSorted()).toEqual(Object.keys(served[kind]).toSorted())
    for (const [resource, actions] of Object.entries(served[kind])) {
      const forms = (list: readonly { value: string; match_by: readonly string[] }[]) =>
        Object.fromEntries(list.map(({ value, match_by }) => [value, match_by.toSorted()]))
      expect(forms(actionsOn(fallbackCatalogue, kind, resource)), `${kind} ${resource}`).toEqual(forms(actions))
    }
  }
  expect(fallbackCatalogue.labels).toEqual(resourceLabels)
})

test('odd rows of an answer are dropped, and unknown match words do no harm', () => {
  const read = readCatalogue({
    resources: { device: { label: 'Device' }, odd: null, named: {} },
    settings: {
      run_user: {
        device: [
          { value: 'access', match_by: ['any', 'moon'] },
          null,
          { label: 'no word' },
          { value: 'x', match_by: 7 },
        ],
      },
      analysis: 'none',
    },
  })
  expect(read.verified).toBe(true)
  expect(actionsOn(read, 'run_user', 'device').map(({ value, label }) => [value, label])).toEqual([
    ['access', 'access'],
    ['x', 'x'],
  ])
  expect(actionsOn(read, 'analysis', 'device')).toEqual([])
  expect(actionsOn(read, 'run_user', 'constructor')).toEqual([])
  expect([resourceLabel(read, 'named'), resourceLabel(read, 'toString')]).toEqual(['named', 'toString'])
  const rule = { kind: 'run_user', resource: 'device', action: 'access' } as const
  expect([
    accepts(read, { ...rule, choice: { by: 'any' } }),
    accepts(read, { ...rule, choice: { by: 'id', id: 'd' } }),
  ]).toEqual([true, false])
})

test('an answer without settings is refused; a grant has the name that TagoIO gives it', () => {
  expect(() => readCatalogue({ resources: {} })).toThrow(/settings|expected/i)
  expect(() => readCatalogue([])).toThrow(/settings|expected/i)
  expect(needName(fallbackCatalogue, 'analysis', 'device', 'send_data')).toBe('Device / Send data')
  expect(needName(fallbackCatalogue, 'analysis', 'moon', 'fly')).toBe('moon / fly')
})
