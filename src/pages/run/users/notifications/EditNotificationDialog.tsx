import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { ApiError } from '#api/http/errors.ts'
import { readRunNotifications, runNotifications, type RunNotification } from '#api/run/run-notifications.ts'
import { notify } from '#components/feedback/notify.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { labelled, useMergedSave } from '#components/form/save/use-merged-save.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { TextAreaField } from '#components/form/fields/TextAreaField.tsx'
import { say } from './messages/say.ts'

const schema = z.object({
  title: z.string().check(z.trim(), z.minLength(1, { error: say.enterATitle })),
  message: z.string().check(z.trim(), z.minLength(1, { error: say.enterAMessage })),
})

const labels = {
  get title() {
    return say.title()
  },
  get message() {
    return say.message()
  },
}

export interface NotificationDialogProps {
  profile: string
  userId: string
  notification: RunNotification
  onClose: () => void
}

/** Edits a sent message. Only changed texts are sent; its buttons stay. */
export function EditNotificationDialog({ profile, userId, notification, onClose }: NotificationDialogProps) {
  const edit = useMutation(runNotifications.update(profile, userId))
  const { id, title, message } = notification
  const { save, dialog } = useMergedSave({ title: say.somebodyChangedThisNotification(), label: labelled(labels) })
  const read = async () => {
    const now = (await readRunNotifications(profile, userId)).find((one) => one.id === id)
    if (!now) throw new ApiError({ kind: 'not-found', detail: say.deletedMeanwhile() })
    return { title: now.title, message: now.message }
  }
  return (
    <DialogForm
      title={say.editNotification()}
      schema={schema}
      defaults={{ title, message }}
      submitLabel={say.saveChanges()}
      failureTitle={say.notificationNotChanged()}
      save={async (values) => {
        const saved = await save({
          read,
          versions: (theirs) => ({ before: { title, message }, mine: values, theirs }),
          send: (changes) => edit.mutateAsync({ id, changes }),
        })
        notify({
          message: say.notificationTitleSaved({ title: values.title }),
          ...(saved.undo ? { undo: saved.undo } : {}),
        })
      }}
      onClose={onClose}
    >
      <TextField name="title" label={say.title()} required first />
      <TextAreaField name="message" label={say.message()} required help={say.editHelp()} />
      {dialog}
    </DialogForm>
  )
}
