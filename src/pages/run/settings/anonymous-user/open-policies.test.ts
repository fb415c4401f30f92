import { expect, it } from 'vitest'
import type { Policy } from '#api/policies.ts'
import { openPolicies } from './open-policies.ts'

const policy = (name: string, part: Partial<Policy>): Policy => ({
  id: name,
  name,
  active: true,
  targets: [['run_user']],
  permissions: [{ effect: 'allow', action: ['access'], resource: ['dashboard'] }],
  ...part,
})

it('finds policies for everybody that grant something (regression class R26)', () => {
  const all = [
    policy('open', {}),
    policy('inactive', { active: false }),
    policy('denies only', { permissions: [{ effect: 'deny', action: ['access'], resource: ['dashboard'] }] }),
    policy('one user', { targets: [['run_user', 'id', '1']] }),
    policy('analysis', { targets: [['analysis']] }),
  ]
  expect(openPolicies(all).map(({ name }) => name)).toEqual(['open'])
})
