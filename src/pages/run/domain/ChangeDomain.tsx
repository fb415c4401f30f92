import { useState } from 'react'
import type { CustomDomain } from '#api/run/custom-domain.ts'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { Card } from '#components/layout/Card.tsx'
import { Row } from '#components/layout/Row.tsx'
import { RegenerateDialog } from './RegenerateDialog.tsx'
import { RemoveDomainDialog } from './RemoveDomainDialog.tsx'
import classes from './domain.module.css'
import { say } from './messages/say.ts'

interface ChangeDomainProps {
  profile: string
  domain: CustomDomain
  /** Why nothing can be changed. */
  reason: string | undefined
}

/** Regenerates the records, or removes the domain. */
export function ChangeDomain({ profile, domain, reason }: ChangeDomainProps) {
  const [asking, setAsking] = useState<'regenerate' | 'remove'>()
  const close = () => setAsking(undefined)
  return (
    <>
      <Card as="section" aria-label={say.regenerateRecords()}>
        <Row apart>
          <div>
            <h2 className={classes.minor}>{say.regenerateRecords()}</h2>
            <p className="text-dim">{say.regenerateHelp()}</p>
          </div>
          <ActionButton variant="default" reason={reason} onClick={() => setAsking('regenerate')}>
            {say.regenerateRecords()}
          </ActionButton>
        </Row>
      </Card>
      <Card as="section" aria-label={say.removeThisDomain()}>
        <Row apart>
          <div>
            <h2 className={classes.minor}>{say.removeThisDomain()}</h2>
            <p className="text-dim">{say.removeHelp()}</p>
          </div>
          <ActionButton variant="outline" reason={reason} onClick={() => setAsking('remove')}>
            {say.removeDomain()}
          </ActionButton>
        </Row>
      </Card>
      {asking === 'regenerate' && <RegenerateDialog profile={profile} domain={domain} onClose={close} />}
      {asking === 'remove' && <RemoveDomainDialog profile={profile} domain={domain} onClose={close} />}
    </>
  )
}
