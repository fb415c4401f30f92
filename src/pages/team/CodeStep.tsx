import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useFormContext } from 'react-hook-form'
import type { Account } from '../../api/account.ts'
import { sendPin, type TwoFactorMethod } from '../../api/sign-in.ts'
import { ErrorPanel } from '../../components/feedback/ErrorPanel.tsx'
import { TextField } from '../../components/form/TextField.tsx'
import { useSession } from '../shell/use-session.ts'
import classes from './team.module.css'

const names: Record<TwoFactorMethod, string> = { authenticator: 'Authenticator app', sms: 'SMS', email: 'E-mail' }

interface CodeStepProps {
  account: Account
  methods: readonly TwoFactorMethod[]
  method: TwoFactorMethod
  onMethod: (method: TwoFactorMethod) => void
}

/** The second factor: which one, and for SMS and e-mail a code on request, as often as needed. */
export function CodeStep({ account, methods, method, onMethod }: CodeStepProps) {
  const state = useSession()
  const { getValues, trigger } = useFormContext<{ password: string }>()
  const api = state.status === 'signed-out' ? '' : state.session.api
  const pin = useMutation({
    mutationFn: () => sendPin(api, { email: account.email, password: getValues('password'), otp_type: method }),
    gcTime: 0,
  })
  // The code is asked for with the password, so that comes first.
  const ask = async () => (await trigger('password')) && pin.mutate()
  return (
    <>
      {methods.length > 1 && (
        <fieldset className={classes.choices}>
          <legend>How you get the code</legend>
          <div className={classes.methods}>
            {methods.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="otp-method"
                  checked={one === method}
                  onChange={() => {
                    pin.reset()
                    onMethod(one)
                  }}
                />{' '}
                {names[one]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <TextField name="code" label="Six-digit code" inputMode="numeric" autoComplete="one-time-code" />
      {method !== 'authenticator' && (
        <div>
          <Button variant="default" size="xs" loading={pin.isPending} onClick={() => void ask()}>
            {pin.isSuccess ? 'Send a new code' : 'Send a code'}
          </Button>
        </div>
      )}
      {pin.isError && <ErrorPanel error={pin.error} title="The code was not sent" />}
      <p role="status" className={classes.help}>
        {pin.isSuccess && `A code was sent by ${method === 'sms' ? 'SMS' : 'e-mail'}.`}
      </p>
    </>
  )
}
