import type { Permission } from '#api/policies.ts'
import { actionsOn, needName, resourceLabel, type Governed } from '#api/policy-catalogue.ts'
import { accepts } from './accepts.ts'
import { matching, type Finding, type LintContext } from './findings.ts'
import { shortenList } from './lint-target.ts'
import { pluralOf } from './describe.ts'
import { isCut, isOpen, readChoice, type Choice } from './tuple.ts'

const ways = { any: 'all', id: 'one by its ID', tag: 'a tag', 'tag-match': 'tag match', path: 'a path' } as const

/** Findings about one permission of a policy for these kinds (contract 11.2, 11.3). */
export function lintPermission(permission: Permission, kinds: readonly Governed[], context: LintContext): Finding[] {
  const { resource, action, effect } = permission
  const choice = readChoice(resource)
  if (choice === undefined)
    return [{ level: 'inert', message: 'This resource has a form that never matches anything.' }]
  const found: Finding[] = []
  if (effect !== 'allow' && effect !== 'deny')
    found.push({ level: 'inert', message: `“${effect}” is neither allow nor deny.` })
  if (action.length === 0) found.push({ level: 'inert', message: 'It names no action, so it does nothing.' })
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
        ? `${needName(catalogue, kind, type, word)} cannot be given by ${ways[choice.by]}.`
        : `${resourceLabel(catalogue, type)} has no action “${word}” for ${whom}.`
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
      : [{ level: 'note', message: `What it names does not exist any more among the ${many}.` }]
  if (matching(choice, all) > 0) return []
  const tag = choice.by === 'tag' ? `the tag ${choice.key}=${choice.value}` : `a tag ${choice.key}`
  return [
    {
      level: 'note',
      message: `None of the ${many} has ${tag}, so it ${effect === 'deny' ? 'denies' : 'gives'} nothing now.`,
    },
  ]
}
