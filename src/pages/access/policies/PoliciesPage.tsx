import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useNavigate } from 'react-router'
import { policies, type PolicyHead } from '#api/policies.ts'
import { profiles } from '#api/profiles.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import type { WriteNumber } from '#lib/number-style.ts'
import { policiesOf } from '#features/plan/plan-limits.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { FilterBar } from '#components/table/filter/FilterBar.tsx'
import type { ListFilter } from '#components/table/filter/list-filter.ts'
import { ResourceTable } from '#components/table/ResourceTable.tsx'
import { useTableSearch } from '#components/table/use-table-search.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { paths } from '#app/paths.ts'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { findPolicies, policySearchSpec, tagText } from './find-policies.ts'
import { NewPolicyButton } from './NewPolicyButton.tsx'
import { policyColumns } from './PolicyColumns.tsx'
import { usePolicyActions } from './use-policy-actions.tsx'
import { usePolicyWords } from './use-policy-words.ts'
import { say } from './messages/say.ts'

const idOf = ({ id }: PolicyHead) => id
const nameOf = ({ name }: PolicyHead) => name
const none: readonly PolicyHead[] = []
const statuses = [
  {
    value: 'on',
    get label() {
      return say.active()
    },
  },
  {
    value: 'off',
    get label() {
      return say.switchedOff()
    },
  },
]

/** What users of the portal and analyses may do. */
export default function PoliciesPage() {
  const profile = useProfileId()
  const navigate = useNavigate()
  const search = useTableSearch(policySearchSpec)
  const style = useTimeStyle()
  const plan = useQuery(profiles.current()).data?.account_plan
  const write = useNumberStyle()
  const { data: all, ...query } = useQuery(policies.summaries(profile))
  const found = useMemo(() => all && findPolicies(all, search.value), [all, search.value])
  const words = usePolicyWords(profile, found?.rows ?? none)
  const columns = useMemo(() => policyColumns(style, words), [style, words])
  const actions = usePolicyActions({ onMade: (id) => void navigate(paths.policy(profile, id)) })
  const filters: ListFilter[] = [
    { kind: 'choice', name: 'status', label: say.status(), options: statuses },
    { kind: 'choice', name: 'tag', label: say.tag(), options: tagOptions(all ?? none), several: true },
  ]
  const rowLink = useCallback(({ id }: PolicyHead) => paths.policy(profile, id), [profile])
  return (
    <>
      <PageTitle page={say.policies()} />
      <PageHeader
        title={say.policies()}
        about={[say.about(), ...(all ? [quota(all.length, policiesOf(plan), write)] : [])].join(' ')}
        docs={useVendorDocs('accessManagement')}
        actions={<NewPolicyButton />}
      />
      <ResourceTable
        name="policies"
        label={say.policiesCounted()}
        query={{ ...query, data: found?.rows }}
        search={search}
        searchLabel={say.searchNamesAndTags()}
        columns={columns}
        rowId={idOf}
        rowName={nameOf}
        rowLink={rowLink}
        rowActions={actions.ofHead}
        filters={<FilterBar filters={filters} search={search} />}
        total={found?.total}
        empty={
          <EmptyState icon="lock" title={say.noPoliciesYet()}>
            {say.withoutPolicies()}
          </EmptyState>
        }
      />
      {actions.dialog}
    </>
  )
}

/** How many of how many; not everybody is told which plan pays for a profile, and then the limits of all are named. */
const quota = (count: number, most: number | undefined, write: WriteNumber) =>
  most === undefined ? say.quota({ count }) : say.countOfMost({ count: write(count), most: write(most) })

function tagOptions(all: readonly PolicyHead[]) {
  const words = new Set(all.flatMap(({ tags }) => tags.map(tagText)))
  return [...words].toSorted().map((word) => ({ value: word, label: word }))
}
