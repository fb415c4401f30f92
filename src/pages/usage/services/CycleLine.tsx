import { daysLeft } from '#features/usage/forecast.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import type { useUsageAccess } from '#features/usage/use-usage-access.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'

/** When the billing month began and ends, or why that is not known. It is not the calendar month. */
export function CycleLine({ access, now }: { access: ReturnType<typeof useUsageAccess>; now: number }) {
  const { minute, style } = useFormatters()
  const { cycle, isOwner, known, subscription } = access
  if (subscription.isError && isOwner)
    return (
      <ErrorPanel
        error={subscription.error}
        title="The billing month could not be read"
        onRetry={() => void subscription.refetch()}
      />
    )
  if (cycle) {
    const left = daysLeft(now, cycle.end)
    return (
      <p className="text-dim">
        Billing month <strong>{minute(cycle.start)}</strong> to <strong>{minute(cycle.end)}</strong> ({style.zone}),{' '}
        {left === 1 ? '1 day' : `${left} days`} left. Monthly services start again at zero then.
      </p>
    )
  }
  if (!known || (isOwner && subscription.isPending)) return <p className="text-dim">Reading the billing month…</p>
  return (
    <p className="text-dim">
      Monthly services start again at zero with the billing month of the owner.{' '}
      {isOwner ? 'When it ends is unknown.' : 'When it ends is unknown here: only the owner can read it.'}
    </p>
  )
}
