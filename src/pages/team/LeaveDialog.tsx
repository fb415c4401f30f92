import { useRef, useState } from 'react'
import * as z from 'zod/mini'
import type { Account } from '../../api/account.ts'
import { secondFactorsOf } from '../../api/second-factors.ts'
import { twoFactorChallenge, type TwoFactorMethod } from '../../api/sign-in.ts'
import { DialogForm } from '../../components/form/DialogForm.tsx'
import { PasswordField } from '../../components/form/PasswordField.tsx'
import { CodeStep } from './CodeStep.tsx'
import classes from './team.module.css'
import { useLeave } from './use-leave.ts'

const password = z.string().check(z.minLength(1, 'Enter your password'))
const code = z.string().check(z.trim(), z.regex(/^\d{6}$/, 'The code has six digits'))
const withCode = z.object({ password, code })
const withoutCode = z.object({ password, code: z.string() })
const secrets = ['password', 'code'] as const

interface LeaveDialogProps {
  profile: string
  name: string
  account: Account
  /** Called once the dialog is closed after leaving. */
  onLeft: () => void
  onClose: () => void
}

/** Level 3 of the confirmation ladder: the account's own password, and a code where a second factor is on. */
export function LeaveDialog({ profile, name, account, onLeft, onClose }: LeaveDialogProps) {
  const [methods, setMethods] = useState(() => secondFactorsOf(account))
  const [method, setMethod] = useState<TwoFactorMethod | undefined>(methods[0])
  const leave = useLeave(profile)
  const left = useRef(false)
  const save = async ({ password: given, code: pin }: { password: string; code: string }) => {
    try {
      await leave({ password: given, ...(method ? { otp_type: method, pin_code: pin.trim() } : {}) })
      left.current = true
    } catch (error) {
      const challenge = twoFactorChallenge(error)
      if (!challenge) throw explained(error)
      // The second factor was switched on since the account was read.
      setMethods(challenge.methods)
      setMethod(challenge.preferred)
      throw new FieldRefusal({ code: 'Enter the code' })
    }
  }
  // Going on is left to the closing: the form lets nobody off the page while it still holds a password.
  const close = () => {
    onClose()
    if (left.current) onLeft()
  }
  return (
    <DialogForm
      title={`Leave ${name}`}
      schema={methods.length > 0 ? withCode : withoutCode}
      defaults={{ password: '', code: '' }}
      secretFields={secrets}
      submitLabel="Leave profile"
      failureTitle={`You did not leave ${name}`}
      save={save}
      onClose={close}
    >
      <div className={classes.fields}>
        <p>
          You lose access to <b>{name}</b> at once; only its owner can invite you again. Nothing in the profile is
          deleted, and tokens you made there work on until the owner revokes them.
        </p>
        <PasswordField name="password" label="Your password" autoComplete="current-password" />
        {method && <CodeStep account={account} methods={methods} method={method} onMethod={setMethod} />}
      </div>
    </DialogForm>
  )
}

/** The API says "Invalid password" with the status of a token that may not: told as what it is (contract 5.6). */
function explained(error: unknown): unknown {
  const words: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'words') : undefined
  if (typeof words !== 'string') return error
  if (/password/i.test(words)) return new FieldRefusal({ password: 'The password is not right' })
  if (/pin|otp|code/i.test(words))
    return new FieldRefusal({ code: 'The code is wrong or has expired: enter the newest one' })
  return error
}

/** A refusal that belongs beside a field. */
class FieldRefusal extends Error {
  readonly fields: Record<string, string>
  constructor(fields: Record<string, string>) {
    super('refused')
    this.fields = fields
  }
}
