import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useNavigate } from 'react-router'
import { policies, type PolicyHead } from '#api/policies.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { FilterBar } from '#components/table/filter/FilterBar.tsx'
import type { ListFilter } from '#components/table/filter/list-filter.ts'
import { ResourceTable } from '#components/table/ResourceTable.tsx'
import { useTableSearch } from '#components/table/use-table-search.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { paths } from '#app/paths.ts'
import { useProduct } from '#app/use-product.ts'
import { useProfileId } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { findPolicies, policySearchSpec, tagText } from './find-policies.ts'
import { NewPolicyButton } from './NewPolicyButton.tsx'
import { policyColumns } from './PolicyColumns.tsx'
import { usePolicyActions } from './use-policy-actions.tsx'
import { usePolicyWords } from './use-policy-words.ts'

const idOf = ({ id }: PolicyHead) => id
const nameOf = ({ name }: PolicyHead) => name
const none: readonly PolicyHead[] = []
const statuses = [
  { value: 'on', label: 'Active' },
  { value: 'off', label: 'Switched off' },
]

/** What users of the portal and analyses may do. */
export default function PoliciesPage() {
  const profile = useProfileId()
  const navigate = useNavigate()
  const search = useTableSearch(policySearchSpec)
  const style = useTimeStyle()
  const { data: all, ...query } = useQuery(policies.summaries(profile))
  const found = useMemo(() => all && findPolicies(all, search.value), [all, search.value])
  const words = usePolicyWords(profile, found?.rows ?? none)
  const columns = useMemo(() => policyColumns(style, words), [style, words])
  const actions = usePolicyActions({ onMade: (id) => void navigate(paths.policy(profile, id)) })
  const filters: ListFilter[] = [
    { kind: 'choice', name: 'status', label: 'Status', options: statuses },
    { kind: 'choice', name: 'tag', label: 'Tag', options: tagOptions(all ?? none), several: true },
  ]
  const rowLink = useCallback(({ id }: PolicyHead) => paths.policy(profile, id), [profile])
  return (
    <>
      <PageTitle page="Policies" />
      <PageHeader
        title="Policies"
        about={['What users of the portal and analyses may do.', ...(all ? [quota(all.length)] : [])].join(' ')}
        docs={`${useProduct().docs}/tagorun/access-management`}
        actions={<NewPolicyButton />}
      />
      <ResourceTable
        name="policies"
        label="policies"
        query={{ ...query, data: found?.rows }}
        search={search}
        searchLabel="Search names and tags"
        columns={columns}
        rowId={idOf}
        rowName={nameOf}
        rowLink={rowLink}
        rowActions={actions.ofHead}
        filters={<FilterBar filters={filters} search={search} />}
        total={found?.total}
        empty={
          <EmptyState icon="lock" title="No policies yet">
            Without policies the users of the portal see nothing but themselves, and analyses may do nothing.
          </EmptyState>
        }
      />
      {actions.dialog}
    </>
  )
}

/** The limits of the plans (contract 5.20); not everybody is told which plan pays for a profile. */
const quota = (count: number) => `${count} in use; a Free plan holds 5, Starter 30, Scale 100.`

function tagOptions(all: readonly PolicyHead[]) {
  const words = new Set(all.flatMap(({ tags }) => tags.map(tagText)))
  return [...words].toSorted().map((word) => ({ value: word, label: word }))
}
