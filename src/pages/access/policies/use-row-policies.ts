import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { policies, understood, type Policy, type PolicyHead } from '../../../api/policies.ts'

/** What is known of the policy of a row: lists do not say what a policy says, so each is read (contract 11.5). */
export type RowPolicy = { state: 'read'; policy: Policy } | { state: 'reading' } | { state: 'failed' }

/** The policies of the rows on screen, a few at a time; those read before are not read again within a minute. */
export function useRowPolicies(profile: string, rows: readonly PolicyHead[]): ReadonlyMap<string, RowPolicy> {
  const read = useQueries({ queries: rows.map(({ id }) => policies.one(profile, id)) })
  const stamp = read.map(({ dataUpdatedAt, errorUpdatedAt }) => `${dataUpdatedAt}.${errorUpdatedAt}`).join()
  return useMemo(
    () =>
      new Map(
        rows.map(({ id }, at): [string, RowPolicy] => {
          const query = read[at]
          if (query?.data) return [id, { state: 'read', policy: understood(query.data) }]
          return [id, { state: query?.error ? 'failed' : 'reading' }]
        }),
      ),
    // oxlint-disable-next-line react/exhaustive-deps -- the results are new objects each time; the stamp tells a change
    [rows, stamp],
  )
}
