import * as z from 'zod/mini'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { keyProblem } from './template-lint.ts'
import { say } from './messages/say.ts'

interface KeyDialogProps {
  title: string
  submitLabel: string
  /** Keys in use. */
  taken: readonly string[]
  /** The initial value. */
  suggested?: string
  note?: string
  onDone: (key: string) => void
  onClose: () => void
}

/** Asks for the key of a template: the name by which scripts send it. */
export function KeyDialog({ title, submitLabel, taken, suggested = '', note, onDone, onClose }: KeyDialogProps) {
  const schema = z.object({
    key: z.string().check(
      z.check((context) => {
        const message = keyProblem(context.value.trim(), taken)
        if (message !== undefined) context.issues.push({ code: 'custom', message, input: context.value })
      }),
    ),
  })
  return (
    <DialogForm
      title={title}
      schema={schema}
      defaults={{ key: suggested }}
      submitLabel={submitLabel}
      failureTitle={say.templateNotNamed()}
      save={({ key }) => Promise.resolve(onDone(key.trim()))}
      onClose={onClose}
      overForm
    >
      {note && <p>{note}</p>}
      <TextField name="key" label={say.key()} required first help={say.keyHelp()} />
    </DialogForm>
  )
}
