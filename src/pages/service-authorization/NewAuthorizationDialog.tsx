import { useMutation, useQueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { sameSecret, type Sealed } from '#lib/sealed.ts'
import { serviceAuthorizations, type ServiceAuthorization } from '#api/service-authorizations.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { madeOnce } from '#features/doubled-writes/made-once.ts'
import { VerificationCodeField, codeText } from './CodeField.tsx'

const schema = z.object({
  name: z.string().check(meant.text, z.minLength(1, 'Enter a name'), z.maxLength(100, 'At most 100 characters')),
  verification_code: codeText,
})

type Made = Pick<ServiceAuthorization, 'secret'>

interface NewAuthorizationDialogProps {
  profile: string
  /** `doubles`: superfluous ones made by the same press. */
  onMade: (name: string, secret: Sealed, doubles: readonly Made[]) => void
  onClose: () => void
}

/** Creates an authorization. The server answers when the plan's limit is reached (contract 10.2). */
export function NewAuthorizationDialog({ profile, onMade, onClose }: NewAuthorizationDialogProps) {
  const client = useQueryClient()
  const create = useMutation(serviceAuthorizations.create(profile))
  const save = async ({ name, verification_code: code }: z.infer<typeof schema>) => {
    const { made, doubles } = await madeOnce<Made>({
      list: async (fresh) =>
        (
          await client.fetchQuery({ ...serviceAuthorizations.list(profile), ...(fresh ? { staleTime: 0 } : {}) })
        ).filter((one) => one.name === name),
      same: sameSecret,
      create: async () => ({
        secret: await create.mutateAsync({ name, ...(code ? { verification_code: code } : {}) }),
      }),
    })
    onMade(name, made.secret, doubles)
  }
  return (
    <DialogForm
      title="New authorization"
      schema={schema}
      defaults={{ name: '', verification_code: '' }}
      secretFields={['verification_code']}
      draftKey={`new-authorization:${profile}`}
      submitLabel="Create authorization"
      failureTitle="The authorization was not created"
      save={save}
      onClose={onClose}
    >
      <TextField name="name" label="Name" required first help="Name the provider that will use it." />
      <VerificationCodeField optional />
    </DialogForm>
  )
}
