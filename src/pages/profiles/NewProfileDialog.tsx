import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { anyProfile } from '#api/any-profile.ts'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { WhatItTakes } from './WhatItTakes.tsx'
import { say } from './messages/say.ts'

const schema = z.object({
  name: z
    .string()
    .check(meant.text, z.minLength(1, { error: say.enterAName }), z.maxLength(100, { error: say.atMost100Characters })),
  free: z.boolean(),
})

export interface MadeProfile {
  id: string
  name: string
  /** Whether it got the services that no profile used. */
  free: boolean
}

interface NewProfileDialogProps {
  onMade: (made: MadeProfile) => void
  onClose: () => void
}

/** Creates a profile. The server decides how many a plan allows: the published numbers disagree (contract 5.4). */
export function NewProfileDialog({ onMade, onClose }: NewProfileDialogProps) {
  const create = useMutation(anyProfile.create())
  const made = useRef<MadeProfile>(undefined)
  const save = async ({ name, free }: z.infer<typeof schema>) => {
    const { id } = await create.mutateAsync({ name, free })
    made.current = { id, name, free }
  }
  return (
    <DialogForm
      title={say.newProfile()}
      schema={schema}
      defaults={{ name: '', free: false }}
      draftKey="new-profile"
      submitLabel={say.createProfile()}
      failureTitle={say.profileNotCreated()}
      save={save}
      onClose={() => {
        onClose()
        if (made.current) onMade(made.current)
      }}
    >
      <TextField name="name" label={say.name()} required first help={say.nameHelp()} />
      <CheckboxField name="free" label={say.giveEverything()} help={say.giveEverythingHelp()} />
      <WhatItTakes />
      <p className="text-help">{say.profileHas()}</p>
    </DialogForm>
  )
}
