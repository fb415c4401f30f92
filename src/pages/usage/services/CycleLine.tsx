import { daysLeft } from '#features/usage/forecast.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import type { useUsageAccess } from '#features/usage/use-usage-access.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { say } from './messages/say.ts'

/** When the billing month began and when it ends, or why that is unknown. It is not the calendar month. */
export function CycleLine({ access, now }: { access: ReturnType<typeof useUsageAccess>; now: number }) {
  const { minute, style } = useFormatters()
  const { cycle, isOwner, known, subscription } = access
  if (subscription.isError && isOwner)
    return (
      <ErrorPanel
        error={subscription.error}
        title={say.billingMonthCouldNot()}
        onRetry={() => void subscription.refetch()}
      />
    )
  if (cycle) {
    const left = daysLeft(now, cycle.end)
    return (
      <p className="text-dim">
        {say.billingMonth({
          start: minute(cycle.start),
          end: minute(cycle.end),
          zone: style.zone,
          left,
        })}
      </p>
    )
  }
  if (!known || (isOwner && subscription.isPending)) return <p className="text-dim">{say.readingTheBillingMonth()}</p>
  return <p className="text-dim">{isOwner ? say.monthlyServicesOwner() : say.monthlyServicesMember()}</p>
}
