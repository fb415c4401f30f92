import type { SamlMapping } from '#api/run/saml.ts'
import type { Change } from '#components/form/save/changes.ts'
import { sameValue } from '#lib/json.ts'
import { mappedFields, mappingLabels, tidyMapping, type MappingForm } from './mapping-form.ts'
import { say as saySso } from '../messages/say.ts'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

/**
 * The mapping to send: the stored one now, with the fields that the person changed. Unknown keys and tags that are not
 * texts are kept (regression class R2); emptied fields are removed.
 */
export function mergeMapping(stored: SamlMapping, opened: MappingForm, mine: MappingForm): SamlMapping {
  const merged: SamlMapping = { ...stored }
  const wanted = tidyMapping(mine)
  for (const name of mappedFields) {
    if (wanted[name] === tidyMapping(opened)[name]) continue
    merged[name] = wanted[name]
  }
  for (const name of mappedFields) if (!merged[name]) delete merged[name]
  if (!sameValue(wanted.tags, tidyMapping(opened).tags)) {
    const odd = Object.entries(stored.tags ?? {}).filter(([, value]) => typeof value !== 'string')
    merged.tags = Object.fromEntries([...odd, ...wanted.tags.map(({ key, attribute: name }) => [key, name])])
  }
  if (!merged.tags) delete merged.tags
  return merged
}

export const sameMapping = (a: MappingForm, b: MappingForm): boolean => sameValue(ordered(a), ordered(b))

/** Whether two mappings are equal; the order of tags does not matter. */
function ordered(form: MappingForm): unknown {
  const { tags, ...fields } = tidyMapping(form)
  return { ...fields, tags: tags.toSorted((a, b) => (a.key < b.key ? -1 : 1)) }
}

/** The difference in words, one line per field and tag. */
export function mappingChanges(before: MappingForm, after: MappingForm): Change[] {
  const [old, now] = [tidyMapping(before), tidyMapping(after)]
  const fields = mappedFields.map((name) => ({ label: mappingLabels[name](), before: old[name], after: now[name] }))
  const keys = [...new Set([...old.tags, ...now.tags].map(({ key }) => key))]
  const nameIn = (form: MappingForm, key: string) => form.tags.find((tag) => tag.key === key)?.attribute ?? ''
  const tags = keys.map((key) => ({ label: saySso.tagKey({ key }), before: nameIn(old, key), after: nameIn(now, key) }))
  return [...fields, ...tags]
    .filter((one) => one.before !== one.after)
    .map(({ label, before: was, after: is }) => ({
      label,
      before: was || say.notMapped(),
      after: is || say.notMapped(),
    }))
}

/** A warning when one attribute fills two fields, which is rarely intended. */
export function repeatedAttributes(form: MappingForm): string[] {
  const { tags, ...fields } = tidyMapping(form)
  const uses = [
    ...mappedFields.map((name) => ({ label: mappingLabels[name](), name: fields[name] })),
    ...tags.map(({ key, attribute: name }) => ({ label: say.tagKeyNoun({ key }), name })),
  ].filter(({ name }) => name !== '')
  const names = [...new Set(uses.map(({ name }) => name))]
  return names.flatMap((name) => {
    const labels = uses.filter((use) => use.name === name).map(({ label }) => label)
    return labels.length > 1 ? [say.sameAttribute({ labels: listInWords(labels), name })] : []
  })
}
