import { useLiveValue } from '#components/form/fields/use-live-value.ts'
import { SortableRows } from '#components/form/rows/SortableRows.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { PortalTextField } from '../PortalTextField.tsx'
import { blankLink, mostSignInButtons, type SignUpForm } from './sign-up-form.ts'

/** What stands under the form to sign in. */
export function SignInLinks() {
  const rows = useLiveValue<SignUpForm, 'links'>('links')
  return (
    <SortableRows
      name="links"
      label="Sign-in links"
      noun="link"
      max={mostSignInButtons}
      blank={blankLink}
      title={(at) => rows[at]?.label ?? ''}
      empty="No links."
    >
      {(path) => (
        <FieldPair>
          <PortalTextField name={`${path}.label`} label="Label" required />
          <TextField
            name={`${path}.url`}
            label="Address"
            required
            help="https://… or a path of the portal, like /dashboards/info/…"
          />
        </FieldPair>
      )}
    </SortableRows>
  )
}
