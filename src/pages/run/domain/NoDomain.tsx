import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { useProduct } from '#app/use-product.ts'
import { Card } from '#components/layout/Card.tsx'

/** Nothing is connected yet. `note` says why it cannot be here. */
export function NoDomain({ note }: { note: string | undefined }) {
  return (
    <Card flush>
      <EmptyState icon="globe" title="No domain connected">
        {note ??
          'People open your portal at its tago.run address. Connect a name such as portal.acme.example, and have five records added to its DNS; until they are right, nothing changes.'}
      </EmptyState>
    </Card>
  )
}

/** The add-on is bought for each profile alone. */
export function NoAddOn() {
  return (
    <Card flush>
      <EmptyState
        icon="globe"
        title="This profile has no Custom Domain & Whitelabel add-on"
        actions={
          <a href={`${useProduct().admin.replace(/\/$/, '')}/account/plan`} target="_blank" rel="noreferrer">
            Billing in TagoIO’s admin<span className="visually-hidden"> (opens in a new tab)</span>
          </a>
        }
      >
        With it your portal and its e-mail come from your own domain. It is bought for one profile at a time: switch to
        this profile before you buy it, so that it counts here.
      </EmptyState>
    </Card>
  )
}
