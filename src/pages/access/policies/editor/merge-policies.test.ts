import { expect, test } from 'vitest'
import { mergeVersions, type Choose } from '#components/form/draft/merge-versions.ts'
import { edited, policyVersions, type Edited } from './merge-policies.ts'

const mergePolicies = ({ before, mine, theirs }: Record<'before' | 'mine' | 'theirs', Edited>, choose?: Choose) =>
  mergeVersions({ ...policyVersions(before, mine), theirs: edited(theirs) }, choose)

const allow = { effect: 'allow', action: ['access'], resource: ['dashboard'], origin: 'kept' }
const deny = { effect: 'deny', action: ['access'], resource: ['dashboard', 'id', 'd1'] }
const before: Edited = { name: 'A', tags: [], targets: [['run_user'], 7], permissions: [allow, deny] }

test('only differences are sent, and odd rows are kept as they are', () => {
  expect(mergePolicies({ before, mine: before, theirs: before })).toEqual({ changes: {}, conflicts: [] })
  const mine = { ...before, targets: [...before.targets, ['run_user', 'id', 'u']] }
  expect(mergePolicies({ before, mine, theirs: { ...before, name: 'B' } })).toEqual({
    changes: { targets: [['run_user'], 7, ['run_user', 'id', 'u']] },
    conflicts: [],
  })
})

test('another order of allows and denies is no difference: the server sorts them', () => {
  const mine = { ...before, permissions: [deny, allow] }
  expect(mergePolicies({ before, mine, theirs: before })).toEqual({ changes: {}, conflicts: [] })
})

test('two people who changed one list are asked; their rules are never mixed', () => {
  const mine = { ...before, permissions: [allow] }
  const theirs = { ...before, permissions: [{ ...allow, action: ['arrangement'] }, deny] }
  const { conflicts, changes } = mergePolicies({ before, mine, theirs })
  expect(conflicts.map(({ path }) => path)).toEqual([['permissions']])
  expect(changes).toEqual({ permissions: [allow] })
  expect(mergePolicies({ before, mine, theirs }, () => 'theirs').changes).toEqual({})
})
