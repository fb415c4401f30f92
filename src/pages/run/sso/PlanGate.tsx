import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { useProduct } from '#app/use-product.ts'

/** Single sign-on is part of one plan (contract 5.20): that of the profile's owner, whoever looks (regression class R11). */
export function PlanGate({ plan, shared }: { plan: string; shared: boolean }) {
  const { admin } = useProduct()
  return (
    <EmptyState
      icon="lock"
      title="Single sign-on needs the Scale plan"
      actions={
        shared ? undefined : (
          <a href={admin} target="_blank" rel="noreferrer">
            Change the plan in TagoIO’s own admin
            <span className="visually-hidden"> (opens in a new tab)</span>
          </a>
        )
      }
    >
      This profile is on the plan {plan}.{' '}
      {shared ? 'It follows its owner’s account, so the owner can change it; your own plan does not count here.' : ''}
    </EmptyState>
  )
}
