import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomDomain } from '#api/run/custom-domain.ts'
import { RegenerateDialog } from './RegenerateDialog.tsx'
import { RemoveDomainDialog } from './RemoveDomainDialog.tsx'
import classes from './domain.module.css'

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
  const does = (what: 'regenerate' | 'remove') =>
    reason ? { 'data-disabled': true, 'aria-disabled': true, title: reason } : { onClick: () => setAsking(what) }
  return (
    <>
      <section className={classes.change} aria-label="Regenerate records">
        <div>
          <h2>Regenerate records</h2>
          <p>TagoIO makes new values. The old records stop matching and have to be replaced.</p>
        </div>
        <Button variant="default" {...does('regenerate')}>
          Regenerate records
        </Button>
      </section>
      <section className={classes.change} aria-label="Remove this domain">
        <div>
          <h2>Remove this domain</h2>
          <p>The portal goes back to its tago.run address. Bookmarks, single sign-on and the mail sender change.</p>
        </div>
        <Button variant="default" className={classes.danger ?? ''} {...does('remove')}>
          Remove domain
        </Button>
      </section>
      {asking === 'regenerate' && <RegenerateDialog profile={profile} domain={domain} onClose={close} />}
      {asking === 'remove' && <RemoveDomainDialog profile={profile} domain={domain} onClose={close} />}
    </>
  )
}
