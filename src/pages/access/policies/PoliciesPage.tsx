import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useNavigate } from 'react-router'
import { policies, type PolicyHead } from '#api/policies.ts'
import { fallbackCatalogue, policyCatalogue } from '#api/policy-catalogue.ts'
import { namedResources } from '#api/named-resources.ts'
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

const idOf = ({ id }: PolicyHead) => id
const nameOf = ({ name }: PolicyHead) => name
const none: readonly PolicyHead[] = []
/** Policies read without being asked; each is a request, and all requests share the plan's limit (contract 1.8). */
const mostRead = 30
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
  // What others deny counts among the findings; a long list is read page by page and goes without.
  const others = useQuery({ ...policies.all(profile), enabled: all !== undefined && all.length <= mostRead }).data
  const catalogue = useQuery(policyCatalogue.of(profile)).data ?? fallbackCatalogue
  const dashboards = useQuery(namedResources.of(profile, 'dashboard')).data
  const devices = useQuery(namedResources.of(profile, 'device')).data
  const analyses = useQuery(namedResources.of(profile, 'analysis')).data
  const columns = useMemo(() => {
    const known = { dashboard: dashboards, device: devices, analysis: analyses }
    const nameOfThing = (type: string, id: string) =>
      Object.entries(known)
        .find(([word]) => word === type)?.[1]
        ?.things.find((thing) => thing.id === id)?.name
    return policyColumns(style, { catalogue, known, others: others ?? [], nameOf: nameOfThing })
  }, [style, others, catalogue, dashboards, devices, analyses])
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

/** The limits of the plans (contract 5.20); which plan pays for a profile is not told to all. */
const quota = (count: number) => `${count} in use; a Free plan holds 5, Starter 30, Scale 100.`

function tagOptions(all: readonly PolicyHead[]) {
  const words = new Set(all.flatMap(({ tags }) => tags.map(tagText)))
  return [...words].toSorted().map((word) => ({ value: word, label: word }))
}
