import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { useProduct } from '#app/use-product.ts'
import { Card } from '#components/layout/Card.tsx'
import { say } from './messages/say.ts'

/** Nothing is connected yet. `note` says why it cannot be here. */
export function NoDomain({ note }: { note: string | undefined }) {
  return (
    <Card flush>
      <EmptyState icon="globe" title={say.noDomainConnected()}>
        {note ?? say.noDomainHelp()}
      </EmptyState>
    </Card>
  )
}

/** The add-on is bought for each profile separately. */
export function NoAddOn() {
  return (
    <Card flush>
      <EmptyState
        icon="globe"
        title={say.noAddOn()}
        actions={
          <a href={`${useProduct().admin.replace(/\/$/, '')}/account/plan`} target="_blank" rel="noreferrer">
            {say.billing({ span: (inside) => <span className="visually-hidden">{inside}</span> })}
          </a>
        }
      >
        {say.addOnHelp()}
      </EmptyState>
    </Card>
  )
}
