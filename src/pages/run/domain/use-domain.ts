import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { customDomains, hostOf, type CustomDomain } from '#api/run/custom-domain.ts'
import { profiles } from '#api/profiles.ts'
import { announce } from '#components/feedback/announcements.ts'
import { notify } from '#components/feedback/notify.ts'
import { waitAfter } from './check-schedule.ts'
import { purposes } from './records/purposes.ts'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

/**
 * The domain of the profile, checked again less and less often until it is live, and only while the window is visible.
 * Without the add-on nothing is asked. `check` holds the time of the last check (ms since the epoch) and their number.
 */
export function useDomain(profile: string) {
  const current = useQuery(profiles.current())
  const addOn = current.data?.info.id === profile ? current.data.addons.custom_dns : undefined
  const { queryKey } = customDomains.one(profile)
  const client = useQueryClient()
  const [since, setSince] = useState({ values: '', count: 0 })
  // Checks that somebody pressed for say nothing about how long the records take: the wait does not grow by them.
  const [pressed, setPressed] = useState(0)
  const query = useQuery({
    ...customDomains.one(profile),
    // When it is unknown whether the add-on was bought (a failed read), the server decides.
    enabled: addOn !== false && !current.isLoading,
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data?.kind === 'connected' && !data.domain.active && waitAfter(dataUpdateCount - since.count - pressed),
  })
  const count = client.getQueryState(queryKey)?.dataUpdateCount ?? 0
  const domain = query.data?.kind === 'connected' ? query.data.domain : undefined
  // New records are checked often again, however long the old ones were waited for.
  const values = domain?.records.map(({ value }) => value).join(' ') ?? ''
  if (values !== since.values) {
    setSince({ values, count: Math.max(0, count - 1) })
    setPressed(0)
  }
  const lastAt = Math.max(query.dataUpdatedAt, query.errorUpdatedAt)
  useProgress(domain)
  return {
    query,
    addOn,
    /** Checks at once. */
    checkNow: () => {
      setPressed((before) => before + 1)
      void query.refetch()
    },
    check:
      domain && !domain.active
        ? { lastAt, checks: count - since.count - pressed, checking: query.isFetching, isPressed: pressed > 0 }
        : undefined,
  }
}

/** Announces to screen readers, and to everybody at the end, what a background check found. */
function useProgress(domain: CustomDomain | undefined) {
  const before = useRef<CustomDomain>(undefined)
  useEffect(() => {
    const last = before.current
    before.current = domain
    if (!domain || !last || hostOf(last) !== hostOf(domain)) return
    if (domain.active && !last.active) {
      notify({ message: say.hostIsLive({ host: hostOf(domain) }) })
      return
    }
    const wasRight = new Set(last.records.filter(({ right }) => right).map(({ name }) => name))
    const fresh = domain.records.filter(({ name, right }) => right && !wasRight.has(name))
    if (fresh.length > 0)
      announce(
        say.rightNow({
          records: listInWords(
            fresh.map(({ name }) => purposes[name].label),
            'unit',
          ),
        }),
      )
  }, [domain])
}
