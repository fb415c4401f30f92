import { expect, test } from 'vitest'
import type { PolicyContext } from '#features/policies/use-policy-context.ts'
import { examplesOf } from './examples.ts'

const thing = (id: string, name: string, keys: string[] = []) => ({
  id,
  name,
  tags: keys.map((key) => ({ key, value: 'x' })),
})
const knows = (known: Record<string, ReturnType<typeof thing>[]>): Pick<PolicyContext, 'known'> => ({
  known: Object.fromEntries(Object.entries(known).map(([type, things]) => [type, { things, complete: true }])),
})

test('an example asks about somebody with a name and tags, whom policies can tell apart', () => {
  const { person, dashboard } = examplesOf(
    knows({
      run_user: [thing('1', ' ', ['role']), thing('2', 'Ann'), thing('3', 'Bo', ['role'])],
      dashboard: [thing('d', 'Tanks')],
    }),
  )
  expect(person?.name).toBe('Bo')
  expect(dashboard?.name).toBe('Tanks')
})

test('without people or things there is nothing to press', () => {
  expect(examplesOf(knows({}))).toEqual({ person: undefined, dashboard: undefined })
  expect(examplesOf(knows({ run_user: [thing('2', 'Ann')] })).person?.name).toBe('Ann')
})
