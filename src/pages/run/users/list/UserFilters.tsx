import { fetchCurrent } from '#api/http/fetch-current.ts'
import { tagKeys } from '#api/tag-keys.ts'
import { tagValues } from '#api/tag-values.ts'
import { FilterBar } from '#components/table/filter/FilterBar.tsx'
import type { ListFilter } from '#components/table/filter/list-filter.ts'
import type { TableSearchState } from '#components/table/use-table-search.ts'
import { useProfileId } from '#app/use-session.ts'
import { say as sayUsers } from '../messages/say.ts'
import { say } from './messages/say.ts'

const statuses = [
  {
    value: 'active',
    get label() {
      return sayUsers.active()
    },
  },
  {
    value: 'inactive',
    get label() {
      return sayUsers.inactive()
    },
  },
]
const logins = [
  {
    value: 'never',
    get label() {
      return say.neverLoggedIn()
    },
  },
]
const locale = () => import('#components/form/fields/locale-options.ts')

/** The filters, which the server applies. A day begins at midnight in `zone`. */
export function UserFilters({ search, zone }: { search: TableSearchState; zone: string }) {
  const profile = useProfileId()
  const chosen = (name: string) => search.value.filters[name]?.[0]
  const valuesOf = async (key: string) => {
    const { values, least } = await fetchCurrent(tagValues.list(profile, key))
    return { values: values.map(({ value, users }) => ({ value, count: users })), least }
  }
  const filters: ListFilter[] = [
    { kind: 'choice', name: 'status', label: say.status(), options: statuses },
    {
      kind: 'tags',
      name: 'tag',
      label: say.tag(),
      keys: () => fetchCurrent(tagKeys.list(profile, 'user')),
      valuesOf,
    },
    { kind: 'choice', name: 'login', label: sayUsers.lastLogin(), options: logins },
    { kind: 'since', name: 'created', label: sayUsers.created(), zone },
    { kind: 'text', name: 'company', label: sayUsers.company(), rare: true },
    { kind: 'text', name: 'phone', label: sayUsers.phone(), rare: true },
    {
      kind: 'choice',
      name: 'language',
      label: sayUsers.language(),
      options: async () => (await locale()).languageOptions(chosen('language')),
      rare: true,
    },
    {
      kind: 'choice',
      name: 'zone',
      label: sayUsers.timeZone(),
      options: async () => (await locale()).timezoneOptions(chosen('zone')),
      rare: true,
    },
  ]
  return <FilterBar filters={filters} search={search} />
}
