import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { anyProfile } from '#api/any-profile.ts'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { WhatItTakes } from './WhatItTakes.tsx'

const schema = z.object({
  name: z.string().check(meant.text, z.minLength(1, 'Enter a name'), z.maxLength(100, 'At most 100 characters')),
  free: z.boolean(),
})

export interface MadeProfile {
  id: string
  name: string
  /** Whether it was given what no profile had. */
  free: boolean
}

interface NewProfileDialogProps {
  onMade: (made: MadeProfile) => void
  onClose: () => void
}

/** Makes a profile. How many a plan allows is the server's to tell: its own documents disagree (contract 5.4). */
export function NewProfileDialog({ onMade, onClose }: NewProfileDialogProps) {
  const create = useMutation(anyProfile.create())
  const made = useRef<MadeProfile>(undefined)
  const save = async ({ name, free }: z.infer<typeof schema>) => {
    const { id } = await create.mutateAsync({ name, free })
    made.current = { id, name, free }
  }
  return (
    <DialogForm
      title="New profile"
      schema={schema}
      defaults={{ name: '', free: false }}
      draftKey="new-profile"
      submitLabel="Create profile"
      failureTitle="The profile was not created"
      save={save}
      onClose={() => {
        onClose()
        if (made.current) onMade(made.current)
      }}
    >
      <TextField
        name="name"
        label="Name"
        required
        first
        help="A customer, a site or an environment. Names may repeat."
      />
      <CheckboxField
        name="free"
        label="Give it everything that is not allocated"
        help="Otherwise it begins with none, and nothing works in it until you allocate some."
      />
      <WhatItTakes />
      <p className="text-help">
        A profile has its own devices, users, portal, team and tokens. It is made in the region of this one.
      </p>
    </DialogForm>
  )
}
