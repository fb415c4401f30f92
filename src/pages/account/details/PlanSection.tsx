import { useQuery } from '@tanstack/react-query'
import type { Account } from '#api/account/account.ts'
import { subscriptions, type Subscription } from '#api/account/subscription.ts'
import { exactMinute } from '#lib/time/exact-time.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { SkeletonLine } from '#components/feedback/Skeleton.tsx'
import { useProduct } from '#app/use-product.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { planName } from '#features/plan/plan-name.ts'
import { Card } from '#components/layout/Card.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { FactList } from '#components/display/FactList.tsx'
import { paymentProblems } from './describe-plan.ts'

/** What is paid for, and whether paying works; it is changed where the invoices are. */
export function PlanSection({ account }: { account: Account }) {
  const subscription = useQuery(subscriptions.own())
  return (
    <Card as="section" aria-label="Plan">
      <h2>Plan</h2>
      {subscription.isPending && (
        <p role="status" aria-label="Loading plan">
          <SkeletonLine width={200} />
        </p>
      )}
      {subscription.isError && (
        <ErrorPanel
          error={subscription.error}
          title="The plan could not be read"
          onRetry={() => void subscription.refetch()}
        />
      )}
      {subscription.data && <Facts subscription={subscription.data} fallback={account.plan} />}
      <p className="text-dim">
        Plan, services and cards are changed in{' '}
        <a href={useProduct().admin} target="_blank" rel="noreferrer">
          TagoIO’s own admin
          <span className="visually-hidden"> (opens in a new tab)</span>
        </a>
        .
      </p>
    </Card>
  )
}

function Facts({ subscription, fallback }: { subscription: Subscription; fallback: string | null | undefined }) {
  const style = useTimeStyle()
  const { current_cycle: cycle, trial_end: trial } = subscription
  const day = (at: string | null | undefined) => exactMinute(new Date(at ?? ''), style).split(' ')[0] ?? ''
  const [start, end] = [day(cycle?.start), day(cycle?.end)]
  return (
    <>
      {paymentProblems(subscription).map((problem) => (
        <Notice key={problem} tone="warn">
          {problem}
        </Notice>
      ))}
      <FactList>
        <dt>Plan</dt>
        <dd>{planName(subscription.plan ?? fallback)}</dd>
        {start && end && (
          <>
            <dt>Billing cycle</dt>
            <dd>
              {start} to {end}
            </dd>
          </>
        )}
        {day(trial) && (
          <>
            <dt>Trial ends</dt>
            <dd>{day(trial)}</dd>
          </>
        )}
      </FactList>
    </>
  )
}
