import { useFormContext } from 'react-hook-form'
import { PasswordField } from '#components/form/fields/PasswordField.tsx'
import { generatePassword } from './generate-password.ts'
import { say as sayUsers } from '../messages/say.ts'
import { say } from './messages/say.ts'

/** A password for another person: typed, or generated so that common rules accept it. */
export function NewPasswordField() {
  const { setValue } = useFormContext<{ password: string }>()
  return (
    <PasswordField
      name="password"
      label={sayUsers.password()}
      help={say.passwordHelp()}
      autoComplete="new-password"
      onGenerate={() => {
        const made = generatePassword()
        setValue('password', made, { shouldDirty: true, shouldValidate: true })
        return made
      }}
    />
  )
}
