import type { Permission } from '#api/policies.ts'
import { actionsOn, needName, resourceLabel, type Governed } from '#api/policy-catalogue.ts'
import { accepts } from './accepts.ts'
import { matching, type Finding, type LintContext } from './findings.ts'
import { shortenList } from './lint-target.ts'
import { pluralOf } from './describe.ts'
import { isCut, isOpen, readChoice, type Choice } from './tuple.ts'
import { say } from './messages/say.ts'

const ways = {
  any: 'all',
  id: 'one by its ID',
  tag: 'a tag',
  get 'tag-match'() {
    return say.tagMatch()
  },
  path: 'a path',
} as const

/** Findings about one permission of a policy for these kinds (contract 11.2, 11.3). */
export function lintPermission(permission: Permission, kinds: readonly Governed[], context: LintContext): Finding[] {
  const { resource, action, effect } = permission
  const choice = readChoice(resource)
  if (choice === undefined) return [{ level: 'inert', message: say.resourceFormNeverMatches() }]
  const found: Finding[] = []
  if (effect !== 'allow' && effect !== 'deny')
    found.push({ level: 'inert', message: say.effectNeitherAllowNor({ effect }) })
  if (action.length === 0) found.push({ level: 'inert', message: say.namesNoActionSo() })
  if (isCut(resource)) found.push({ level: 'risk', message: shortenList })
  return [...found, ...unfit(permission, choice, kinds, context), ...onWhat(permission, choice, context)]
}

/** Actions that the catalogue does not know for this resource, or not with this form of choice. */
function unfit({ resource, action }: Permission, choice: Choice, kinds: readonly Governed[], context: LintContext) {
  const { catalogue } = context
  const [type = ''] = resource
  return kinds.flatMap((kind) =>
    action.flatMap((word): Finding[] => {
      if (accepts(catalogue, { kind, resource: type, action: word, choice })) return []
      const known = actionsOn(catalogue, kind, type).some(({ value }) => value === word)
      const whom = kind === 'run_user' ? 'users' : 'analyses'
      const message = known
        ? say.needNameCannotGivenWays({ needName: needName(catalogue, kind, type, word), ways: ways[choice.by] })
        : say.resourceLabelNoActionWord({ resourceLabel: resourceLabel(catalogue, type), word, whom })
      return [{ level: 'inert', message }]
    }),
  )
}

function onWhat({ resource, effect }: Permission, choice: Choice, { catalogue, known }: LintContext): Finding[] {
  const [type = ''] = resource
  const all = known[type]
  const many = pluralOf(catalogue, type)
  if (choice.by === 'any' || choice.by === 'path' || isOpen(choice) || !all?.complete) return []
  if (choice.by === 'id')
    return all.things.some(({ id }) => id === choice.id)
      ? []
      : [{ level: 'note', message: say.whatNamesDoesNot({ many }) }]
  if (matching(choice, all) > 0) return []
  const tag =
    choice.by === 'tag'
      ? say.theTagKeyValue({ key: choice.key, value: choice.value })
      : say.aTagKey({ key: choice.key })
  return [
    {
      level: 'note',
      message: say.noneManyTagSo({ many, tag, isEffect: effect === 'deny' }),
    },
  ]
}
