import { useQuery } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import { accounts } from '#api/account/account.ts'
import type { TimeStyle } from '#lib/time/exact-time.ts'
import { browserTimezone, onBrowserTimezone } from '#lib/time/browser-timezone.ts'

/** How the account wants dates: its zone, order and clock (contract 4.4). The browser's zone until it is known. */
export function useTimeStyle(): TimeStyle {
  const { data } = useQuery(accounts.own())
  const own = useSyncExternalStore(onBrowserTimezone, browserTimezone)
  const zone = data?.timezone ?? own
  const hour12 = data?.options.time_format === '12'
  const dateFormat = data?.options.date_format ?? undefined
  return useMemo(() => ({ zone, hour12, dateFormat }), [zone, hour12, dateFormat])
}
