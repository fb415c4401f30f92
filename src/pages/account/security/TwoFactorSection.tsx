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
import { say } from './messages/say.ts'

const EnableDialog = lazyPart(() => import('./EnableFactorDialog.tsx'), 'EnableFactorDialog')
const DisableDialog = lazyPart(() => import('./DisableFactorDialog.tsx'), 'DisableFactorDialog')

/** The second factors, each on or off, with the reason where one cannot be turned on. */
export function TwoFactorSection({ account }: { account: Account }) {
  const [open, setOpen] = useState<{ method: TwoFactorMethod; on: boolean; last: boolean }>()
  const readOnly = useReadOnlyReason()
  const active = secondFactorsOf(account)
  const close = () => setOpen(undefined)
  return (
    <Card as="section" aria-label={say.secondFactor()}>
      <h2>{say.secondFactor()}</h2>
      <p className="text-dim">{active.length === 0 ? say.withoutSecondFactor() : say.withSecondFactor()}</p>
      {twoFactorMethods.map((method) => {
        const on = active.includes(method)
        const reason = readOnly ?? (on ? undefined : unavailable(method, account))
        return (
          <Row key={method} role="group" aria-label={methodNames[method]}>
            <span className={classes.grow}>
              {methodNames[method]} <StatusBadge tone={on ? 'ok' : 'mute'}>{on ? say.on() : say.off()}</StatusBadge>
              {reason && <span className={classes.reason}>{reason}</span>}
            </span>
            <Button
              // The one thing that makes an account without a second factor safer.
              variant={active.length === 0 && method === 'authenticator' ? 'filled' : 'default'}
              disabled={reason !== undefined}
              onClick={() => setOpen({ method, on, last: active.length === 1 })}
              aria-label={(on ? say.disableMethod : say.enableMethod)({ method: methodObjects[method] })}
            >
              {on ? say.disable() : say.enable()}
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
