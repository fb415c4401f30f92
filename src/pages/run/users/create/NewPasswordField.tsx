import { useFormContext } from 'react-hook-form'
import { PasswordField } from '#components/form/fields/PasswordField.tsx'
import { generatePassword } from './generate-password.ts'

/** A password for somebody else: typed, or generated so that common rules accept it. */
export function NewPasswordField() {
  const { setValue } = useFormContext<{ password: string }>()
  return (
    <PasswordField
      name="password"
      label="Password"
      help="At least 6 characters; your portal may ask for more."
      autoComplete="new-password"
      onGenerate={() => {
        const made = generatePassword()
        setValue('password', made, { shouldDirty: true, shouldValidate: true })
        return made
      }}
    />
  )
}
