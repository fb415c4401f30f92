import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { runUsers, type RunUser } from '#api/run/run-users.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { notify } from '#components/feedback/notify.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { NewPasswordField } from '../create/NewPasswordField.tsx'
import { password } from '../user-fields.ts'

const schema = z.object({ password })

interface SetPasswordDialogProps {
  profile: string
  user: RunUser
  onClose: () => void
  onRecovery: () => void
}

/** Sets a user's password. It does not sign them out where they are signed in. */
export function SetPasswordDialog({ profile, user, onClose, onRecovery }: SetPasswordDialogProps) {
  const edit = useMutation(runUsers.update(profile, user.id))
  const save = async (values: { password: string }) => {
    await edit.mutateAsync(values)
    notify({ message: `Password of ${user.name} set` })
  }
  return (
    <DialogForm
      title={`Set password of ${user.name}`}
      schema={schema}
      defaults={{ password: '' }}
      secretFields={['password']}
      submitLabel="Set password"
      failureTitle="The password was not set"
      save={save}
      onClose={onClose}
    >
      <p>
        Safer, because nobody else learns the password:{' '}
        <TextButton onClick={onRecovery}>send a recovery mail instead</TextButton>.
      </p>
      <NewPasswordField />
      <p>Hand it over in a safe way. Where {user.name} is signed in now, they stay signed in.</p>
    </DialogForm>
  )
}
