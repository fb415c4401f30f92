import type { KnownResources } from '#api/named-resources.ts'
import type { PickOption } from '#components/form/pick/pick-options.ts'

/** Things to choose by name, also found by their address. Things with the same name are told apart by address or id. */
export function resourceOptions(things: KnownResources['things']): PickOption[] {
  const counts = new Map<string, number>()
  for (const { name } of things) counts.set(name, (counts.get(name) ?? 0) + 1)
  return things.map(({ id, name, email }) => ({
    value: id,
    label: name,
    note: (counts.get(name) ?? 0) > 1 ? (email ?? id) : undefined,
    also: email === undefined ? [] : [email],
  }))
}
