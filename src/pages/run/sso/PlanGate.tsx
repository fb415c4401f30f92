import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { useProduct } from '#app/use-product.ts'
import { say } from './messages/say.ts'

/** Single sign-on needs a certain plan (contract 5.20), which must be that of the profile's owner (regression class R11). */
export function PlanGate({ plan, shared }: { plan: string; shared: boolean }) {
  const { admin } = useProduct()
  return (
    <EmptyState
      icon="lock"
      title={say.needsScale()}
      actions={
        shared ? undefined : (
          <a href={admin} target="_blank" rel="noreferrer">
            {say.changePlan({ span: (inside) => <span className="visually-hidden">{inside}</span> })}
          </a>
        )
      }
    >
      {say.onPlan({ plan })} {shared && say.followsOwner()}
    </EmptyState>
  )
}
