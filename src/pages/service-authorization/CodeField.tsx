import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { TextField } from '#components/form/fields/TextField.tsx'
import classes from './service-authorization.module.css'
import { providerHints } from './provider-hints.ts'
import { say } from './messages/say.ts'

export const codeText = z.string().check(meant.plain, z.maxLength(200, { error: say.atMost200Characters }))

/** The additional parameter, with a hint about which providers ask for one. */
export function VerificationCodeField({ optional = false, first = false }: { optional?: boolean; first?: boolean }) {
  return (
    <>
      <TextField name="verification_code" label={say.additionalParameter()} optional={optional} first={first} />
      <dl className={classes.hints}>
        {providerHints.map(({ provider, hint }) => (
          <div key={provider}>
            <dt>{provider}</dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
