import { useState } from 'react'
import type { CustomDomain } from '#api/run/custom-domain.ts'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { Card } from '#components/layout/Card.tsx'
import { Row } from '#components/layout/Row.tsx'
import { RegenerateDialog } from './RegenerateDialog.tsx'
import { RemoveDomainDialog } from './RemoveDomainDialog.tsx'
import classes from './domain.module.css'

interface ChangeDomainProps {
  profile: string
  domain: CustomDomain
  /** Why nothing can be changed. */
  reason: string | undefined
}

/** New records, or no domain any more. */
export function ChangeDomain({ profile, domain, reason }: ChangeDomainProps) {
  const [asking, setAsking] = useState<'regenerate' | 'remove'>()
  const close = () => setAsking(undefined)
  return (
    <>
      <Card as="section" aria-label="Regenerate records">
        <Row apart>
          <div>
            <h2 className={classes.minor}>Regenerate records</h2>
            <p className="text-dim">TagoIO makes new values. The old records stop matching and have to be replaced.</p>
          </div>
          <ActionButton variant="default" reason={reason} onClick={() => setAsking('regenerate')}>
            Regenerate records
          </ActionButton>
        </Row>
      </Card>
      <Card as="section" aria-label="Remove this domain">
        <Row apart>
          <div>
            <h2 className={classes.minor}>Remove this domain</h2>
            <p className="text-dim">
              The portal goes back to its tago.run address. Bookmarks, single sign-on and the mail sender change.
            </p>
          </div>
          <ActionButton variant="outline" reason={reason} onClick={() => setAsking('remove')}>
            Remove domain
          </ActionButton>
        </Row>
      </Card>
      {asking === 'regenerate' && <RegenerateDialog profile={profile} domain={domain} onClose={close} />}
      {asking === 'remove' && <RemoveDomainDialog profile={profile} domain={domain} onClose={close} />}
    </>
  )
}
