import { governed, type Governed } from '#api/policy-catalogue.ts'
import { readChoice, readTupleText } from '#features/policies/tuple.ts'
import type { PolicyValues } from './policy-values.ts'

/** No element of a tuple is longer. */
const longest = 200

/** Reads `device`, `device,id,…`; undefined for a tuple of unknown form. */
function tupleOf(text: string | null): string[] | undefined {
  const tuple = (text && readTupleText(text)) || []
  return readChoice(tuple) && tuple.every((part) => part.length <= longest) ? tuple : undefined
}

const isGoverned = (type: string | undefined): type is Governed => governed.some((kind) => kind === type)

/**
 * Pre-fills a new policy from an address: `?target=analysis,id,…&resource=device&action=send_data`. Names and ids only;
 * whatever makes no sense is left out.
 */
export function presetValues(params: URLSearchParams): PolicyValues {
  const target = tupleOf(params.get('target'))
  const resource = tupleOf(params.get('resource'))
  const action = params.getAll('action').filter((word) => /^[a-z_]{1,60}$/.test(word))
  return {
    name: '',
    active: true,
    tags: [],
    targets: [isGoverned(target?.[0]) ? target : ['run_user', 'tag.key', '', 'tag.value', '']],
    permissions: [{ effect: 'allow', action, resource: resource ?? ['dashboard', 'tag_match', ''] }],
  }
}
