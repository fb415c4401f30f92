import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { auditKinds } from '#api/audit-log.ts'
import { auditNames, isPickableKind } from '#api/audit-names.ts'
import { Icon } from '#components/display/Icon.tsx'
import { FilterBar } from '#components/table/filter/FilterBar.tsx'
import type { ListFilter } from '#components/table/filter/list-filter.ts'
import { initiatorOptions, type KnownInitiators } from '#features/audit/initiators.ts'
import { kindLabel } from '#features/audit/resources.ts'
import { RangeChip } from './RangeChip.tsx'
import type { AuditForm } from './use-audit-form.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** Sorted as they read. */
const kinds = () =>
  auditKinds
    .map((value) => ({ value, label: kindLabel(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label))

interface AuditFiltersProps {
  profile: string
  form: AuditForm
  people: KnownInitiators
  zone: string
  /** Whether the plan allows filters besides the days. */
  filtered: boolean
  onSearch: () => void
}

/** The days, the filters that the server applies, and who did it, which is filtered here (contract 5.8). */
export function AuditFilters({ profile, form, people, zone, filtered, onSearch }: AuditFiltersProps) {
  const { draft, changed } = form
  const [kind = ''] = draft.value.filters['kind'] ?? []
  const pickable = isPickableKind(kind)
  const things = useQuery({ ...auditNames.all(profile, pickable ? kind : 'am'), enabled: filtered && pickable }).data
  const filters: ListFilter[] = [
    { kind: 'choice', name: 'kind', label: say.type(), options: kinds() },
    {
      kind: 'choice',
      name: 'thing',
      label: pickable ? kindLabel(kind) : say.resourceID(),
      options: pickable ? (things ?? []) : [],
      freeText: true,
    },
    { kind: 'choice', name: 'who', label: say.who(), options: initiatorOptions(people), several: true },
  ]
  return (
    <>
      <RangeChip range={form.range} zone={zone} onChange={form.setRange} />
      {filtered && <FilterBar filters={filters} search={draft} />}
      <Button
        size="xs"
        variant={changed ? 'filled' : 'default'}
        leftSection={<Icon name="search" size={14} />}
        onClick={onSearch}
      >
        {common.search()}
      </Button>
    </>
  )
}
