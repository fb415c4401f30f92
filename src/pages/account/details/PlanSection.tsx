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
import { paymentProblems } from './payment-problems.ts'
import { say } from './messages/say.ts'

/** The plan, and whether paying for it works. It is changed where the invoices are. */
export function PlanSection({ account }: { account: Account }) {
  const subscription = useQuery(subscriptions.one())
  const { admin } = useProduct()
  return (
    <Card as="section" aria-label={say.plan()}>
      <h2>{say.plan()}</h2>
      {subscription.isPending && (
        <p role="status" aria-label={say.loadingPlan()}>
          <SkeletonLine width={200} />
        </p>
      )}
      {subscription.isError && (
        <ErrorPanel
          error={subscription.error}
          title={say.planCouldNotBeRead()}
          onRetry={() => void subscription.refetch()}
        />
      )}
      {subscription.data && <Facts subscription={subscription.data} fallback={account.plan} />}
      <p className="text-dim">
        {say.planChangedElsewhere({
          span: (inside) => <span className="visually-hidden">{inside}</span>,
          link: (inside) => (
            <a href={admin} target="_blank" rel="noreferrer">
              {inside}
            </a>
          ),
        })}
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
        <dt>{say.plan()}</dt>
        <dd>{planName(subscription.plan ?? fallback)}</dd>
        {start && end && (
          <>
            <dt>{say.billingCycle()}</dt>
            <dd>{say.startToEnd({ start, end })}</dd>
          </>
        )}
        {day(trial) && (
          <>
            <dt>{say.trialEnds()}</dt>
            <dd>{day(trial)}</dd>
          </>
        )}
      </FactList>
    </>
  )
}
