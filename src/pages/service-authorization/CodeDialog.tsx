import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { serviceAuthorizations, type ServiceAuthorization } from '#api/service-authorizations.ts'
import { notify } from '#components/feedback/notify.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { VerificationCodeField, codeText } from './CodeField.tsx'
import { say } from './messages/say.ts'

const schema = z.object({ verification_code: codeText })

interface CodeDialogProps {
  profile: string
  row: ServiceAuthorization
  onClose: () => void
}

/** Changes the parameter, the only part of an authorization that can change. An empty field removes it. */
export function CodeDialog({ profile, row, onClose }: CodeDialogProps) {
  const edit = useMutation(serviceAuthorizations.update(profile))
  const save = async ({ verification_code: code }: z.infer<typeof schema>) => {
    await edit.mutateAsync({ secret: row.secret, code })
    notify({ message: code === '' ? say.parameterRemoved({ name: row.name }) : say.parameterSaved({ name: row.name }) })
  }
  return (
    <DialogForm
      title={say.additionalParameterOfName({ name: row.name })}
      schema={schema}
      defaults={{ verification_code: row.code?.reveal() ?? '' }}
      secretFields={['verification_code']}
      submitLabel={say.saveParameter()}
      failureTitle={say.parameterNotSaved()}
      save={save}
      onClose={onClose}
    >
      <VerificationCodeField first />
    </DialogForm>
  )
}
