import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import * as z from 'zod/mini'
import { secondFactors } from '../../api/account-security.ts'
import type { TwoFactorMethod } from '../../api/sign-in.ts'
import { Secret } from '../../components/display/Secret.tsx'
import { notify } from '../../components/feedback/notify.ts'
import { DialogForm } from '../../components/form/DialogForm.tsx'
import { TextField } from '../../components/form/TextField.tsx'
import { explained } from '../shell/authenticate/use-proof.ts'
import classes from './account.module.css'
import { findOtpauth, wordsOf } from './find-otpauth.ts'
import { methodNames } from './second-factor-words.ts'

const QrCode = lazy(() => import('../../components/display/QrCode.tsx').then((m) => ({ default: m.QrCode })))

const schema = z.object({ code: z.string().check(z.trim(), z.regex(/^\d{6}$/, 'The code has six digits')) })

interface ConfirmCodeDialogProps {
  method: TwoFactorMethod
  /** What the server said when the method was asked for. */
  answer: unknown
  onClose: () => void
}

/** The first code switches the method on; a wrong one keeps the step (regression class R14). */
export function ConfirmCodeDialog({ method, answer, onClose }: ConfirmCodeDialogProps) {
  const confirm = useMutation(secondFactors.confirm(method))
  const key = method === 'authenticator' ? findOtpauth(answer) : undefined
  const save = async ({ code }: z.infer<typeof schema>) => {
    await confirm.mutateAsync(code).catch((error: unknown) => {
      throw explained(error)
    })
    notify({ message: `${methodNames[method]} enabled` })
  }
  return (
    <DialogForm
      title={`Confirm ${methodNames[method]}`}
      schema={schema}
      defaults={{ code: '' }}
      secretFields={['code']}
      submitLabel="Confirm"
      failureTitle="The method is not on yet"
      save={save}
      onClose={onClose}
    >
      {key && (
        <>
          <p>Scan this with your authenticator app, or enter the key by hand.</p>
          <span className={classes.qr}>
            <Suspense>
              <QrCode text={key.url} label="QR code for your authenticator app" />
            </Suspense>
          </span>
          {key.secret && <Secret value={key.secret} label="authenticator key" />}
        </>
      )}
      {!key && method === 'authenticator' && (
        <p>TagoIO answered without a key to scan: “{wordsOf(answer) ?? 'nothing'}”</p>
      )}
      {method !== 'authenticator' && <p>A code is on its way by {method === 'sms' ? 'SMS' : 'e-mail'}.</p>}
      <TextField name="code" label="Six-digit code" inputMode="numeric" autoComplete="one-time-code" first />
    </DialogForm>
  )
}
