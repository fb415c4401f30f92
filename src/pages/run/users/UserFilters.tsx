import { useQueryClient } from '@tanstack/react-query'
import { tagKeys } from '../../../api/tag-keys.ts'
import { FilterChip } from '../../../components/table/FilterChip.tsx'
import type { TableSearchState } from '../../../components/table/use-table-search.ts'
import { useProfileId } from '../../shell/use-session.ts'

const statuses = [
  { value: 'active', label: 'Active' },
  { value: 'inactive', label: 'Inactive' },
]
const logins = [{ value: 'never', label: 'Never logged in' }]

/** The filters the server applies; each is a chip that says what it holds. */
export function UserFilters({ search }: { search: TableSearchState }) {
  const profile = useProfileId()
  const client = useQueryClient()
  const chosen = (name: string) => [...(search.value.filters[name] ?? [])]
  const options = () => import('./locale-options.ts')
  return (
    <>
      <FilterChip
        label="Status"
        value={chosen('status')}
        options={statuses}
        onChange={(values) => search.setFilter('status', values)}
      />
      <FilterChip
        label="Tag"
        value={chosen('tag')}
        options={async () =>
          (await client.fetchQuery(tagKeys.of(profile, 'user'))).map((key) => ({ value: key, label: key }))
        }
        onChange={(values) => search.setFilter('tag', values)}
        multiple
        freeText
      />
      <FilterChip
        label="Language"
        value={chosen('language')}
        options={async () => (await options()).languageOptions(chosen('language')[0])}
        onChange={(values) => search.setFilter('language', values)}
      />
      <FilterChip
        label="Time zone"
        value={chosen('zone')}
        options={async () => (await options()).timezoneOptions(chosen('zone')[0])}
        onChange={(values) => search.setFilter('zone', values)}
      />
      <FilterChip
        label="Last login"
        value={chosen('login')}
        options={logins}
        onChange={(values) => search.setFilter('login', values)}
      />
    </>
  )
}
