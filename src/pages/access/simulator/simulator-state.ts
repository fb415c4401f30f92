import type { Tag } from '#api/http/wire-fields.ts'
import { readTag } from '#lib/text/read-tags.ts'
import { actionsOn, governed, type Catalogue, type Governed } from '#api/policy-catalogue.ts'

/** A question to the saved policies, as it is kept in the address. */
export interface SimulatorState {
  kind: Governed
  /** The id of the principal; empty while nobody is chosen. */
  who: string
  /** Tags of somebody who does not exist, used instead of `who`. */
  tags: readonly Tag[] | undefined
  resource: string
  action: string
  /** The id of the thing in question, or the path of a file. */
  on: string
}

/** Reads an address; whatever makes no sense is replaced by the first valid choice. */
export function readState(params: URLSearchParams, catalogue: Catalogue): SimulatorState {
  const kind = governed.find((one) => one === params.get('kind')) ?? 'run_user'
  const resources = Object.keys(catalogue.actions[kind])
  const asked = params.get('resource') ?? ''
  const fallback = resources.includes('dashboard') ? 'dashboard' : (resources[0] ?? '')
  const resource = resources.includes(asked) ? asked : fallback
  const actions = actionsOn(catalogue, kind, resource)
  const action = actions.find(({ value }) => value === params.get('action'))?.value ?? actions[0]?.value ?? ''
  const tags = params.has('tag') ? params.getAll('tag').flatMap((text) => readTag(text) ?? []) : undefined
  return { kind, who: tags ? '' : (params.get('who') ?? ''), tags, resource, action, on: params.get('on') ?? '' }
}

/** Writes the address, without empty values. */
export function writeState({ tags, ...state }: SimulatorState): URLSearchParams {
  const params = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''))
  for (const { key, value } of tags ?? []) params.append('tag', `${key}=${value}`)
  if (tags?.length === 0) params.append('tag', '')
  return params
}
