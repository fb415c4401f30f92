import { fetchCurrent } from '#api/http/fetch-current.ts'
import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { sameSecret, type Sealed } from '#lib/sealed.ts'
import { serviceAuthorizations, type ServiceAuthorization } from '#api/service-authorizations.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { madeOnce } from '#features/doubled-writes/made-once.ts'
import { VerificationCodeField, codeText } from './CodeField.tsx'
import { say } from './messages/say.ts'

const schema = z.object({
  name: z
    .string()
    .check(meant.text, z.minLength(1, { error: say.enterAName }), z.maxLength(100, { error: say.atMost100Characters })),
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
  const create = useMutation(serviceAuthorizations.create(profile))
  const save = async ({ name, verification_code: code }: z.infer<typeof schema>) => {
    const { made, doubles } = await madeOnce<Made>({
      list: async (fresh) =>
        (await fetchCurrent({ ...serviceAuthorizations.list(profile), ...(fresh ? { staleTime: 0 } : {}) })).filter(
          (one) => one.name === name,
        ),
      same: sameSecret,
      create: async () => ({
        secret: await create.mutateAsync({ name, ...(code ? { verification_code: code } : {}) }),
      }),
    })
    onMade(name, made.secret, doubles)
  }
  return (
    <DialogForm
      title={say.newAuthorization()}
      schema={schema}
      defaults={{ name: '', verification_code: '' }}
      secretFields={['verification_code']}
      draftKey={`new-authorization:${profile}`}
      submitLabel={say.createAuthorization()}
      failureTitle={say.authorizationNotCreated()}
      save={save}
      onClose={onClose}
    >
      <TextField name="name" label={say.name()} required first help={say.nameProviderWillUse()} />
      <VerificationCodeField optional />
    </DialogForm>
  )
}
