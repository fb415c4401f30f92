import type { Finding, LintContext } from './findings.ts'
import { lintPermission } from './lint-permission.ts'
import { lintTarget } from './lint-target.ts'
import type { Policy } from '#api/policies.ts'
import type { Governed } from '#api/policy-catalogue.ts'
import { describeChoice, kindsOf } from './describe.ts'
import { spoken, type Piece } from './pieces.ts'
import { readChoice, type Choice } from './tuple.ts'
import { say } from './messages/say.ts'

/** Everything worth knowing about a policy, line by line, then as a whole. Whether it is enabled does not matter. */
export function lintPolicy(policy: Policy, context: LintContext): Finding[] {
  const kinds = kindsOf(policy)
  return [
    ...policy.targets.flatMap((target, index) => placed(lintTarget(target, context), 'targets', index)),
    ...policy.permissions.flatMap((permission, index) =>
      placed(lintPermission(permission, kinds, context), 'permissions', index),
    ),
    ...wholePolicy(policy, kinds, context),
  ]
}

const placed = (found: readonly Finding[], list: 'targets' | 'permissions', index: number) =>
  found.map(({ level, message }): Finding => ({ level, message, at: { list, index } }))

function wholePolicy(policy: Policy, kinds: readonly Governed[], context: LintContext): Finding[] {
  const found: Finding[] = []
  const { permissions, targets } = policy
  if (kinds.length > 1) found.push({ level: 'risk', message: say.forBothKinds() })
  if (permissions.length > 0 && permissions.every(({ effect }) => effect === 'deny'))
    found.push({ level: 'note', message: say.onlyDenies() })
  for (const [twice, rows] of [
    [say.sameTargetTwice, targets],
    [say.samePermissionTwice, permissions],
  ] as const) {
    const seen = rows.map((row) => JSON.stringify(row))
    if (new Set(seen).size < seen.length) found.push({ level: 'note', message: twice() })
  }
  if (targets.some(isAny) && permissions.some(({ effect, resource }) => effect === 'allow' && isAny(resource)))
    found.push({ level: 'risk', message: say.everythingToEverybody() })
  return [...found, ...crossDenies(policy, kinds, context), ...missingPairs(policy, kinds)]
}

const isAny = (tuple: readonly string[]) => tuple.length === 1

/** A deny of another policy that can apply to the same action and things: which wins depends on an unknown order. */
function crossDenies({ id, permissions }: Policy, kinds: readonly Governed[], { others }: LintContext): Finding[] {
  return others
    .filter((other) => other.id !== id && other.active && kindsOf(other).some((kind) => kinds.includes(kind)))
    .filter((other) => permissions.some((mine) => other.permissions.some((theirs) => clash(mine, theirs))))
    .map((other) => {
      const named: Piece = { text: other.name, of: { type: 'access_management', id: other.id } }
      const pieces = spoken((put) => say.contradictedBy({ name: put(named) }))
      return { level: 'risk', message: describeChoice(pieces), pieces }
    })
}

function clash(mine: Policy['permissions'][number], theirs: Policy['permissions'][number]): boolean {
  if (mine.effect === theirs.effect || mine.resource[0] !== theirs.resource[0]) return false
  const [one, other] = [readChoice(mine.resource), readChoice(theirs.resource)]
  return (
    one !== undefined &&
    other !== undefined &&
    mayMeet(one, other) &&
    mine.action.some((word) => theirs.action.includes(word))
  )
}

/** False only when two choices cannot have any thing in common. */
function mayMeet(one: Choice, other: Choice): boolean {
  return one.by !== 'id' || other.by !== 'id' || one.id === other.id
}

/** Users need the devices of a dashboard as well as the dashboard (contract 11.4). */
function missingPairs({ permissions }: Policy, kinds: readonly Governed[]): Finding[] {
  const grants = (type: string) =>
    permissions.some(({ effect, resource }) => effect === 'allow' && resource[0] === type)
  return kinds[0] === 'run_user' && grants('dashboard') && !grants('device') && !grants('entity')
    ? [
        {
          level: 'note',
          message: say.dashboardsWithoutDevices(),
        },
      ]
    : []
}
