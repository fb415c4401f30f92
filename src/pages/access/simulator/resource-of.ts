import type { Asker } from '#features/policies/resource-path.ts'
import type { PolicyContext } from '#features/policies/use-policy-context.ts'
import type { Question, Principal, ResourceRef } from '#features/policies/evaluate.ts'
import { writeTags } from '#lib/text/read-tags.ts'
import type { SimulatorState } from './simulator-state.ts'

/** The one who asks, once somebody is chosen or tags stand for somebody who does not exist. */
export function principalOf(
  { kind, who, tags }: SimulatorState,
  { known }: PolicyContext,
): (Principal & { name: string }) | undefined {
  if (tags) {
    const noun = kind === 'run_user' ? 'a user' : 'an analysis'
    return { kind, tags, name: tags.length === 0 ? `${noun} without tags` : `${noun} with ${writeTags(tags)}` }
  }
  const found = known[kind]?.things.find(({ id }) => id === who)
  return found && { kind, id: found.id, tags: found.tags, name: found.name }
}

/** What is asked about; nothing is there yet where it would be made. */
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

/** Who asks, for the address of the next question. */
export const askerOf = ({ kind, who, tags }: SimulatorState): Asker => ({ kind, who, tags })
