import { tupleText, writeChoice } from '#features/policies/tuple.ts'
import type { SimulatorState } from './simulator-state.ts'
import { say } from './messages/say.ts'

/** A policy that would allow the question, as pre-filled values: only names, ids and tags. */
export interface Grant {
  label: string
  query: string
}

/** One for the principal; one who does not exist is matched by each tag alone. */
export function grantsFor({ kind, who, tags, resource, action }: SimulatorState): Grant[] {
  const grant = (label: string, target: readonly string[]): Grant => ({
    label,
    query: `?${new URLSearchParams({ target: tupleText(target), resource, action }).toString()}`,
  })
  if (!tags) return [grant(say.writePolicy(), writeChoice(kind, { by: 'id', id: who }))]
  if (tags.length === 0) return [grant(say.writePolicyByTag(), writeChoice(kind, { by: 'tag', key: '', value: '' }))]
  return tags.map(({ key, value }) =>
    grant(say.writePolicyForTag({ key, value }), writeChoice(kind, { by: 'tag', key, value })),
  )
}
