import type { Tag } from '#api/http/wire-fields.ts'
import { readTag } from '#lib/text/read-tags.ts'
import { actionsOn, governed, type Catalogue, type Governed } from '#api/policy-catalogue.ts'

/** A question to the saved policies, as the address holds it. */
export interface SimulatorState {
  kind: Governed
  /** The id of who asks; empty while nobody is chosen. */
  who: string
  /** Of somebody who does not exist and asks in the place of `who`. */
  tags: readonly Tag[] | undefined
  resource: string
  action: string
  /** The id of what is asked about, or the path of a file. */
  on: string
}

/** Reads an address; what makes no sense becomes the first that does. */
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

/** Writes it back, without what is empty. */
export function writeState({ tags, ...state }: SimulatorState): URLSearchParams {
  const params = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''))
  for (const { key, value } of tags ?? []) params.append('tag', `${key}=${value}`)
  if (tags?.length === 0) params.append('tag', '')
  return params
}
