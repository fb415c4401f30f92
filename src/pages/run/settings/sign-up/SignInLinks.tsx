import { useLiveValue } from '#components/form/fields/use-live-value.ts'
import { SortableRows } from '#components/form/rows/SortableRows.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { PortalTextField } from '../PortalTextField.tsx'
import { blankLink, mostSignInButtons, type SignUpForm } from './sign-up-form.ts'
import { say } from './messages/say.ts'

/** The links below the sign-in form. */
export function SignInLinks() {
  const rows = useLiveValue<SignUpForm, 'links'>('links')
  return (
    <SortableRows
      name="links"
      label={say.signInLinks()}
      noun={say.link()}
      max={mostSignInButtons}
      blank={blankLink}
      title={(at) => rows[at]?.label ?? ''}
      empty={say.noLinks()}
    >
      {(path) => (
        <FieldPair>
          <PortalTextField name={`${path}.label`} label={say.label()} required />
          <TextField name={`${path}.url`} label={say.address()} required help={say.addressHelp()} />
        </FieldPair>
      )}
    </SortableRows>
  )
}
