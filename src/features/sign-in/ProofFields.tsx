import { TextInput } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import { ApiError } from '#api/http/errors.ts'
import { sendPin, type TwoFactorMethod } from '#api/session/sign-in.ts'
import { PasswordField } from '#components/form/fields/PasswordField.tsx'
import { RadioField } from '#components/form/fields/RadioField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { DemoHint } from './DemoHint.tsx'
import { methodNames } from './method-names.ts'
import { SendCode } from './SendCode.tsx'
import { explainProof, type Proof, type ProofValues } from './use-proof.ts'
import { say } from './messages/say.ts'

/** Proof of identity: the address for password managers, the password, and the second factor where one is required. */
export function ProofFields({ proof, help }: { proof: Proof; help?: string }) {
  const { watch } = useFormContext<ProofValues>()
  const chosen = watch('method')
  const method = proof.methods.find((one) => one === chosen) ?? proof.methods[0]
  return (
    <>
      <TextInput label={say.yourAccount()} type="email" value={proof.email} readOnly autoComplete="username" />
      <PasswordField name="password" label={say.yourPassword()} help={help} autoComplete="current-password" />
      <DemoHint of="password" />
      {proof.methods.length > 1 && (
        <RadioField
          name="method"
          label={say.secondFactor()}
          fallback={method ?? ''}
          options={proof.methods.map((value) => ({ value, label: methodNames[value] }))}
        />
      )}
      {method && <CodeField key={method} proof={proof} method={method} />}
    </>
  )
}

function CodeField({ proof, method }: { proof: Proof; method: TwoFactorMethod }) {
  const { getValues, setError, clearErrors } = useFormContext<ProofValues>()
  const refuse = (message: string) => {
    setError('password', { message }, { shouldFocus: true })
    return false
  }
  const send = async () => {
    const password = getValues('password')
    if (password === '') return refuse(say.enterYourPasswordFirst())
    clearErrors('password')
    try {
      await sendPin(proof.api, { email: proof.email, password, otp_type: method })
      return true
    } catch (error) {
      const told = explainProof(error)
      const wrong = told instanceof ApiError ? told.fields?.['password'] : undefined
      if (wrong === undefined) throw told
      return refuse(wrong)
    }
  }
  return (
    <>
      <TextField
        name="code"
        label={say.sixDigitCode()}
        inputMode="numeric"
        autoComplete="one-time-code"
        help={method === 'authenticator' ? say.fromYourAuthenticatorApp() : undefined}
      />
      <DemoHint of="code" />
      {method !== 'authenticator' && <SendCode method={method} send={send} />}
    </>
  )
}
