import type { Permission } from '#api/policies.ts'
import { actionsOn, needName, resourceLabel, type Governed } from '#api/policy-catalogue.ts'
import { accepts } from './accepts.ts'
import { matching, type Finding, type LintContext } from './findings.ts'
import { pluralOf } from './things-in-words.ts'
import { isCut, isOpen, readChoice, type Choice } from './tuple.ts'
import { say } from './messages/say.ts'

const notGiven = {
  any: say.notGivenByAll,
  id: say.notGivenById,
  tag: say.notGivenByTag,
  'tag-match': say.notGivenByTagMatch,
  path: say.notGivenByPath,
} as const

/** Findings about one permission of a policy for these kinds (contract 11.2, 11.3). */
export function lintPermission(permission: Permission, kinds: readonly Governed[], context: LintContext): Finding[] {
  const { resource, action, effect } = permission
  const choice = readChoice(resource)
  if (choice === undefined) return [{ level: 'inert', message: say.resourceFormNeverMatches() }]
  const found: Finding[] = []
  if (effect !== 'allow' && effect !== 'deny') found.push({ level: 'inert', message: say.unknownEffect({ effect }) })
  if (action.length === 0) found.push({ level: 'inert', message: say.noActionNamed() })
  if (isCut(resource)) found.push({ level: 'risk', message: say.onlyFirstFiveParts() })
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
      const noAction = kind === 'run_user' ? say.noActionForUsers : say.noActionForAnalyses
      const message = known
        ? notGiven[choice.by]({ need: needName(catalogue, kind, type, word) })
        : noAction({ resource: resourceLabel(catalogue, type), action: word })
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
      : [{ level: 'note', message: say.namedThingGone({ many }) }]
  if (matching(choice, all) > 0) return []
  const denies = effect === 'deny'
  const message =
    choice.by === 'tag'
      ? (denies ? say.noneTaggedDenies : say.noneTaggedGives)({ many, key: choice.key, value: choice.value })
      : (denies ? say.noneWithTagDenies : say.noneWithTagGives)({ many, key: choice.key })
  return [{ level: 'note', message }]
}
