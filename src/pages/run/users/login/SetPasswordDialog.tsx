import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { runUsers, type RunUser } from '#api/run/run-users.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { notify } from '#components/feedback/notify.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { NewPasswordField } from '../create/NewPasswordField.tsx'
import { password } from '../user-fields.ts'
import { say } from './messages/say.ts'

const schema = z.object({ password })

interface SetPasswordDialogProps {
  profile: string
  user: RunUser
  onClose: () => void
  onRecovery: () => void
}

/** Sets a user's password. Existing sessions stay signed in. */
export function SetPasswordDialog({ profile, user, onClose, onRecovery }: SetPasswordDialogProps) {
  const edit = useMutation(runUsers.update(profile, user.id))
  const save = async (values: { password: string }) => {
    await edit.mutateAsync(values)
    notify({ message: say.passwordOfNameSet({ name: user.name }) })
  }
  return (
    <DialogForm
      title={say.setPasswordOfName({ name: user.name })}
      schema={schema}
      defaults={{ password: '' }}
      secretFields={['password']}
      submitLabel={say.setPassword()}
      failureTitle={say.passwordNotSet()}
      save={save}
      onClose={onClose}
    >
      <p>{say.recoveryInstead({ button: (inside) => <TextButton onClick={onRecovery}>{inside}</TextButton> })}</p>
      <NewPasswordField />
      <p>{say.handOver({ name: user.name })}</p>
    </DialogForm>
  )
}
