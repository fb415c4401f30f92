import { useQuery } from '@tanstack/react-query'
import { readAllUnits, type Share } from '#api/account/allocation.ts'
import { meters, serviceKeys, unitFor } from '#api/services.ts'
import { subscriptions } from '#api/account/subscription.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { NoticeTitle } from '#components/feedback/notice/NoticeTitle.tsx'
import { shortfalls } from './allocation-matrix.ts'
import { say } from './messages/say.ts'

/**
 * A scheduled downgrade does not reduce the profiles' allocations. With several profiles, services will stop when it
 * comes, unless the owner reduces allocations before. Shows nothing while that is unknown.
 */
export function ScheduleNotice({ shares }: { shares: readonly Share[] }) {
  const { number, day } = useFormatters()
  const schedule = useQuery(subscriptions.schedule()).data
  const services = schedule?.subscription?.services
  if (!services) return null
  const short = shortfalls(
    shares,
    readAllUnits(Object.fromEntries(serviceKeys.map((key) => [key, services[key]?.limit]))),
  )
  if (short.length === 0) return null
  const at = Date.parse(schedule.release_at ?? '')
  return (
    <Notice as="section" tone="warn" apart aria-label={say.scheduledDowngrade()}>
      <NoticeTitle>{Number.isNaN(at) ? say.downgradeComes() : say.downgradeComesOn({ day: day(at) })}</NoticeTitle>
      <ul>
        {short.map(({ service, held, coming }) => (
          <li key={service}>
            {say.shortfall({
              label: meters[service].label,
              held: number(held),
              coming: number(coming),
              unit: unitFor(service, coming),
              difference: number(Math.round((held - coming) * 100) / 100),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
