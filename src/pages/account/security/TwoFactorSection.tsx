import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import type { Account } from '#api/account/account.ts'
import { secondFactorsOf, twoFactorMethods } from '#features/sign-in/second-factors.ts'
import type { TwoFactorMethod } from '#api/session/sign-in.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { methodNames } from '#features/sign-in/method-names.ts'
import { useReadOnlyReason } from '#app/use-session.ts'
import classes from '../account.module.css'
import { methodObjects, unavailable } from './second-factor-texts.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { Card } from '#components/layout/Card.tsx'
import { Row } from '#components/layout/Row.tsx'

const EnableDialog = lazyPart(() => import('./EnableFactorDialog.tsx'), 'EnableFactorDialog')
const DisableDialog = lazyPart(() => import('./DisableFactorDialog.tsx'), 'DisableFactorDialog')

/** The second factors, each on or off; the reason stands beside what cannot be switched on. */
export function TwoFactorSection({ account }: { account: Account }) {
  const [open, setOpen] = useState<{ method: TwoFactorMethod; on: boolean; last: boolean }>()
  const readOnly = useReadOnlyReason()
  const active = secondFactorsOf(account)
  const close = () => setOpen(undefined)
  return (
    <Card as="section" aria-label="Second factor">
      <h2>Second factor</h2>
      <p className="text-dim">
        {active.length === 0
          ? 'Off: whoever knows your password can sign in as you. Switch one on.'
          : 'Signing in, making a token and leaving a profile ask for a code besides your password.'}
      </p>
      {twoFactorMethods.map((method) => {
        const on = active.includes(method)
        const reason = readOnly ?? (on ? undefined : unavailable(method, account))
        const verb = on ? 'Disable' : 'Enable'
        return (
          <Row key={method} role="group" aria-label={methodNames[method]}>
            <span className={classes.grow}>
              {methodNames[method]} <StatusBadge tone={on ? 'ok' : 'mute'}>{on ? 'On' : 'Off'}</StatusBadge>
              {reason && <span className={classes.reason}>{reason}</span>}
            </span>
            <Button
              variant="default"
              disabled={reason !== undefined}
              onClick={() => setOpen({ method, on, last: active.length === 1 })}
              aria-label={`${verb} ${methodObjects[method]}`}
            >
              {verb}
            </Button>
          </Row>
        )
      })}
      <Suspense>
        {open && !open.on && <EnableDialog method={open.method} account={account} onClose={close} />}
        {open?.on && <DisableDialog method={open.method} last={open.last} onClose={close} />}
      </Suspense>
    </Card>
  )
}
