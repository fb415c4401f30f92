import { useQuery } from '@tanstack/react-query'
import { readAllUnits, type Share } from '#api/account/allocation.ts'
import { meters, serviceKeys, unitFor } from '#api/services.ts'
import { subscriptions } from '#api/account/subscription.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { NoticeTitle } from '#components/feedback/notice/NoticeTitle.tsx'
import { shortfalls } from './allocation-matrix.ts'

/**
 * A downgrade that waits does not shrink what profiles hold: with several of them services stop when it comes, unless
 * the owner takes units away before. Nothing is said while it is not known.
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
    <Notice as="section" tone="warn" apart aria-label="Scheduled downgrade">
      <NoticeTitle>
        A downgrade comes{Number.isNaN(at) ? '' : ` on ${day(at)}`}, and more is shared out than you will have
      </NoticeTitle>
      <ul>
        {short.map(({ service, held, coming }) => (
          <li key={service}>
            {meters[service].label}: {number(held)} of {number(coming)} {unitFor(service, coming)}. Take{' '}
            {number(Math.round((held - coming) * 100) / 100)} away before that day.
          </li>
        ))}
      </ul>
    </Notice>
  )
}
