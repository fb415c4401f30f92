import type { Asker } from '#features/policies/resource-path.ts'
import type { PolicyContext } from '#features/policies/use-policy-context.ts'
import type { Question, Principal, ResourceRef } from '#features/policies/evaluate.ts'
import { writeTags } from '#lib/text/read-tags.ts'
import type { SimulatorState } from './simulator-state.ts'
import { say } from './messages/say.ts'

/** The principal, once somebody is chosen or tags are entered. */
export function principalOf(
  { kind, who, tags }: SimulatorState,
  { known }: PolicyContext,
): (Principal & { name: string }) | undefined {
  if (tags) {
    const isUser = kind === 'run_user'
    if (tags.length === 0) return { kind, tags, name: isUser ? say.userWithoutTags() : say.analysisWithoutTags() }
    const words = { tags: writeTags(tags) }
    return { kind, tags, name: isUser ? say.userWithTags(words) : say.analysisWithTags(words) }
  }
  const found = known[kind]?.things.find(({ id }) => id === who)
  return found && { kind, id: found.id, tags: found.tags, name: found.name }
}

/** The thing in question; for creating there is none yet. */
export function resourceOf(
  { resource, action, on }: SimulatorState,
  { known }: PolicyContext,
): ResourceRef | undefined {
  if (action === 'create') return {}
  if (on === '') return undefined
  if (resource === 'file') return { path: on }
  const all = known[resource]
  return all ? all.things.find(({ id }) => id === on) : { id: on }
}

export const questionOf = ({ resource, action }: SimulatorState, principal: Principal): Question => ({
  principal,
  resource,
  action,
})

/** The principal, for the address of the next question. */
export const askerOf = ({ kind, who, tags }: SimulatorState): Asker => ({ kind, who, tags })
