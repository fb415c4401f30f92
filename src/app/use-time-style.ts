import { useMemo, useSyncExternalStore } from 'react'
import type { TimeStyle } from '#lib/time/exact-time.ts'
import { browserTimezone, onBrowserTimezone } from '#lib/time/browser-timezone.ts'
import { useAccountFormats } from './use-account-formats.ts'

/** How the account wants dates: its zone, order and clock (contract 4.4). The browser's zone until it is known. */
export function useTimeStyle(): TimeStyle {
  const formats = useAccountFormats()
  const own = useSyncExternalStore(onBrowserTimezone, browserTimezone)
  const zone = formats?.timezone ?? own
  const hour12 = formats?.options.time_format === '12'
  const dateFormat = formats?.options.date_format ?? undefined
  return useMemo(() => ({ zone, hour12, dateFormat }), [zone, hour12, dateFormat])
}
