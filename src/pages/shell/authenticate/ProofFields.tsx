import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { sendPin, type TwoFactorMethod } from '../../../api/sign-in.ts'
import { TextButton } from '../../../components/display/TextButton.tsx'
import { ErrorPanel } from '../../../components/feedback/ErrorPanel.tsx'
import { PasswordField } from '../../../components/form/PasswordField.tsx'
import { RadioField } from '../../../components/form/RadioField.tsx'
import { TextField } from '../../../components/form/TextField.tsx'
import classes from './authenticate.module.css'
import type { Proof, ProofValues } from './use-proof.ts'

const methodWords: Record<TwoFactorMethod, string> = {
  authenticator: 'Authenticator app',
  sms: 'Code by SMS',
  email: 'Code by e-mail',
}

/** Who acts: the address for password managers, the password, and the second factor where the account has one. */
export function ProofFields({ proof }: { proof: Proof }) {
  const { watch } = useFormContext<{ method: string }>()
  const chosen = watch('method')
  const method = proof.methods.find((one) => one === chosen) ?? proof.methods[0]
  return (
    <>
      <TextInput label="Your account" type="email" value={proof.email} readOnly autoComplete="username" />
      <PasswordField
        name="password"
        label="Your password"
        help="TagoIO asks for it again, because of what this gives away."
        autoComplete="current-password"
      />
      {proof.methods.length > 1 && (
        <RadioField
          name="method"
          label="Second factor"
          fallback={method ?? ''}
          options={proof.methods.map((value) => ({ value, label: methodWords[value] }))}
        />
      )}
      {method && <CodeField key={method} proof={proof} method={method} />}
    </>
  )
}

function CodeField({ proof, method }: { proof: Proof; method: TwoFactorMethod }) {
  const { getValues, setError } = useFormContext<ProofValues>()
  const [sending, setSending] = useState<'no' | 'yes' | 'sent'>('no')
  const [failure, setFailure] = useState<{ error: unknown }>()
  const send = async () => {
    const password = getValues('password')
    if (password === '') return setError('password', { message: 'Enter your password first' }, { shouldFocus: true })
    if (sending === 'yes') return undefined
    setSending('yes')
    setFailure(undefined)
    try {
      await sendPin(proof.api, { email: proof.email, password, otp_type: method })
      setSending('sent')
    } catch (error) {
      setFailure({ error })
      setSending('no')
    }
    return undefined
  }
  return (
    <>
      <TextField
        name="code"
        label="Six-digit code"
        inputMode="numeric"
        autoComplete="one-time-code"
        help={method === 'authenticator' ? 'From your authenticator app.' : undefined}
      />
      {method !== 'authenticator' && (
        <div className={classes.row}>
          <TextButton onClick={() => void send()}>{sending === 'sent' ? 'Send a new code' : 'Send a code'}</TextButton>
          <span role="status" className={classes.help}>
            {sending === 'sent' && `A code was sent by ${method === 'sms' ? 'SMS' : 'e-mail'}.`}
          </span>
        </div>
      )}
      {failure && <ErrorPanel error={failure.error} title="The code was not sent" />}
    </>
  )
}
