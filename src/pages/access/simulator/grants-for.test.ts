import { expect, test } from 'vitest'
import { readTupleText } from '#features/policies/tuple.ts'
import { grantsFor } from './grants-for.ts'

const asked = { kind: 'run_user', who: 'u1', resource: 'device', action: 'access', on: 'd1', tags: undefined } as const
const targetOf = (query: string) => readTupleText(new URLSearchParams(query).get('target') ?? '')

test('a policy for an existing principal is pre-filled with their id and the question', () => {
  const [grant] = grantsFor(asked)
  expect(targetOf(grant?.query ?? '')).toEqual(['run_user', 'id', 'u1'])
  expect(grant?.query).toContain('resource=device&action=access')
})

test('a policy for one who does not exist is pre-filled with a tag, whatever it holds', () => {
  const tags = [
    { key: 'role', value: 'operator' },
    { key: 'city, part', value: 'Zürich, 100 % =A' },
  ]
  const grants = grantsFor({ ...asked, kind: 'analysis', who: '', tags })
  expect(grants.map(({ label }) => label)[0]).toBe('Create policy for role=operator')
  expect(grants.map(({ query }) => targetOf(query))).toEqual(
    tags.map(({ key, value }) => ['analysis', 'tag.key', key, 'tag.value', value]),
  )
  expect(grantsFor({ ...asked, tags: [] }).map(({ query }) => targetOf(query))).toEqual([
    ['run_user', 'tag.key', '', 'tag.value', ''],
  ])
})
