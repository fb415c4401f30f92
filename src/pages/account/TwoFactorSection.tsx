import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Account } from '../../api/account.ts'
import type { TwoFactorMethod } from '../../api/sign-in.ts'
import { StatusBadge } from '../../components/display/StatusBadge.tsx'
import { useReadOnlyReason } from '../shell/use-session.ts'
import classes from './account.module.css'
import { methodNames, unavailable } from './second-factor-words.ts'

const EnableDialog = lazy(() => import('./EnableDialog.tsx').then((m) => ({ default: m.EnableDialog })))
const DisableDialog = lazy(() => import('./DisableDialog.tsx').then((m) => ({ default: m.DisableDialog })))

/** The second factors, each on or off; the reason stands beside what cannot be switched on. */
export function TwoFactorSection({ account }: { account: Account }) {
  const [open, setOpen] = useState<{ method: TwoFactorMethod; on: boolean }>()
  const readOnly = useReadOnlyReason()
  const isOn = (method: TwoFactorMethod) => Boolean(account.otp?.[method])
  const methods: TwoFactorMethod[] = ['authenticator', 'sms', 'email']
  const close = () => setOpen(undefined)
  return (
    <section className={classes.card} aria-label="Second factor">
      <h2>Second factor</h2>
      {methods.map((method) => {
        const on = isOn(method)
        const reason = readOnly ?? (on ? undefined : unavailable(method, account))
        return (
          <div key={method} className={classes.row} role="group" aria-label={methodNames[method]}>
            <span className={classes.grow}>
              {methodNames[method]} <StatusBadge tone={on ? 'ok' : 'mute'}>{on ? 'On' : 'Off'}</StatusBadge>
              {reason && <span className={classes.reason}>{reason}</span>}
            </span>
            <Button
              variant="default"
              disabled={reason !== undefined}
              onClick={() => setOpen({ method, on })}
              aria-label={`${on ? 'Disable' : 'Enable'} ${methodNames[method]}`}
            >
              {on ? 'Disable' : 'Enable'}
            </Button>
          </div>
        )
      })}
      <Suspense>
        {open && !open.on && <EnableDialog method={open.method} email={account.email} onClose={close} />}
        {open?.on && (
          <DisableDialog
            method={open.method}
            email={account.email}
            last={methods.filter(isOn).length === 1}
            onClose={close}
          />
        )}
      </Suspense>
    </section>
  )
}
