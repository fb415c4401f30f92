import { useQueryClient } from '@tanstack/react-query'
import { tagKeys } from '#api/tag-keys.ts'
import { tagValues } from '#api/tag-values.ts'
import { FilterBar } from '#components/table/filter/FilterBar.tsx'
import type { ListFilter } from '#components/table/filter/list-filter.ts'
import type { TableSearchState } from '#components/table/use-table-search.ts'
import { useProfileId } from '#app/use-session.ts'

const statuses = [
  { value: 'active', label: 'Active' },
  { value: 'inactive', label: 'Inactive' },
]
const logins = [{ value: 'never', label: 'Never logged in' }]
const locale = () => import('#components/form/fields/locale-options.ts')

/** The filters the server applies. A day begins in `zone`. */
export function UserFilters({ search, zone }: { search: TableSearchState; zone: string }) {
  const profile = useProfileId()
  const client = useQueryClient()
  const chosen = (name: string) => search.value.filters[name]?.[0]
  const valuesOf = async (key: string) => {
    const { values, least } = await client.fetchQuery(tagValues.of(profile, key))
    return { values: values.map(({ value, users }) => ({ value, count: users })), least }
  }
  const filters: ListFilter[] = [
    { kind: 'choice', name: 'status', label: 'Status', options: statuses },
    { kind: 'tags', name: 'tag', label: 'Tag', keys: () => client.fetchQuery(tagKeys.of(profile, 'user')), valuesOf },
    { kind: 'choice', name: 'login', label: 'Last login', options: logins },
    { kind: 'since', name: 'created', label: 'Created', zone },
    { kind: 'text', name: 'company', label: 'Company', rare: true },
    { kind: 'text', name: 'phone', label: 'Phone', rare: true },
    {
      kind: 'choice',
      name: 'language',
      label: 'Language',
      options: async () => (await locale()).languageOptions(chosen('language')),
      rare: true,
    },
    {
      kind: 'choice',
      name: 'zone',
      label: 'Time zone',
      options: async () => (await locale()).timezoneOptions(chosen('zone')),
      rare: true,
    },
  ]
  return <FilterBar filters={filters} search={search} />
}
