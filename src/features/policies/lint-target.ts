import type { Finding, LintContext } from './findings.ts'
import { isCut, isOpen, readChoice, type Choice } from './tuple.ts'
import { say } from './messages/say.ts'

/** Findings about one target (contract 11.2). */
export function lintTarget(target: readonly string[], context: LintContext): Finding[] {
  const [type] = target
  const choice = type === 'run_user' || type === 'analysis' ? readChoice(target) : undefined
  if (type === undefined || choice === undefined || choice.by === 'path')
    return [{ level: 'inert', message: say.targetFormNeverMatches() }]
  if (isOpen(choice)) return []
  const found: Finding[] = isCut(target) ? [{ level: 'risk', message: say.onlyFirstFiveParts() }] : []
  return [...found, ...nobody(type, choice, context), ...(type === 'run_user' ? openTo(choice, context) : [])]
}

function nobody(type: string, choice: Choice, { known }: LintContext): Finding[] {
  const all = known[type]
  if (!all?.complete) return []
  const isUser = type === 'run_user'
  if (choice.by === 'id' && !all.things.some(({ id }) => id === choice.id))
    return [{ level: 'note', message: isUser ? say.userGone() : say.analysisGone() }]
  if (choice.by === 'tag' && !all.things.some(({ tags }) => has(tags, choice)))
    return [{ level: 'note', message: (isUser ? say.nobodyTagged : say.noAnalysisTagged)(choice) }]
  if (choice.by === 'tag-match' && !all.things.some(({ tags }) => has(tags, choice)))
    return [{ level: 'note', message: (isUser ? say.nobodyWithTag : say.noAnalysisWithTag)(choice) }]
  return []
}

const has = (tags: readonly { key: string; value: string }[], choice: { key: string; value?: string }) =>
  tags.some(({ key, value }) => key === choice.key && (choice.value === undefined || choice.value === value))

/** Findings about people who could make themselves part of the target. */
function openTo(choice: Choice, { signUpKeys = [], hasAnonymousUser = false }: LintContext): Finding[] {
  if (choice.by === 'any' && hasAnonymousUser) return [{ level: 'risk', message: say.includesAnonymousUser() }]
  if ((choice.by === 'tag' || choice.by === 'tag-match') && signUpKeys.includes(choice.key))
    return [{ level: 'risk', message: say.peopleCanSetTag({ key: choice.key }) }]
  return []
}
