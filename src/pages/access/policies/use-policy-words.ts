import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { namedResources } from '#api/named-resources.ts'
import { parsePolicy, policies, type Policy, type PolicyHead, type StoredPolicy } from '#api/policies.ts'
import { fallbackCatalogue, policyCatalogue } from '#api/policy-catalogue.ts'
import type { CellContext } from './PolicyCells.tsx'
import { needsOfAll, type PolicyNeed } from './policy-needs.ts'

/** Reading a policy means the same each time. */
const parsed = new WeakMap<StoredPolicy, Policy>()

/** What has been read so far, what it needs, and whether more of it is on its way. */
function combine(results: UseQueryResult<StoredPolicy>[]) {
  const read = results.flatMap(({ data }): Policy[] => {
    if (data === undefined) return []
    const known = parsed.get(data) ?? parsePolicy(data)
    parsed.set(data, known)
    return [known]
  })
  // While rows are still read, only what they need is told on: another list would draw every row again for each of them.
  return { needs: needsOfAll(read).join(' '), read: results.some(({ isFetching }) => isFetching) ? undefined : read }
}

/**
 * What puts the policies of the list into words. It follows the rows: each is read when it comes into the window
 * (PolicyCells.tsx), and names and actions are asked for when one of them needs them. Findings about other policies are
 * about those that were read.
 */
export function usePolicyWords(profile: string, heads: readonly PolicyHead[]): CellContext {
  const { needs, read } = useQueries({
    queries: heads.map(({ id }) => ({ ...policies.one(profile, id), enabled: false })),
    combine,
  })
  const [others, setOthers] = useState<readonly Policy[]>([])
  if (read !== undefined && read !== others) setOthers(read)
  const asks = (need: PolicyNeed) => needs.split(' ').includes(need)
  const catalogue = useQuery({ ...policyCatalogue.one(profile), enabled: asks('catalogue') })
  const dashboard = useQuery({ ...namedResources.list(profile, 'dashboard'), enabled: asks('dashboard') })
  const device = useQuery({ ...namedResources.list(profile, 'device'), enabled: asks('device') })
  const analysis = useQuery({ ...namedResources.list(profile, 'analysis'), enabled: asks('analysis') })
  const awaited = Object.entries({ catalogue, dashboard, device, analysis })
    .flatMap(([need, { isLoading }]) => (isLoading ? [need] : []))
    .join(' ')
  return useMemo(() => {
    const known = { dashboard: dashboard.data, device: device.data, analysis: analysis.data }
    return {
      catalogue: catalogue.data ?? fallbackCatalogue,
      known,
      others,
      awaited: awaited.split(' '),
      nameOf: (type, id) =>
        Object.entries(known)
          .find(([word]) => word === type)?.[1]
          ?.things.find((thing) => thing.id === id)?.name,
    }
  }, [catalogue.data, dashboard.data, device.data, analysis.data, others, awaited])
}
