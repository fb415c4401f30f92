import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { serviceAuthorizations, type ServiceAuthorization } from '#api/service-authorizations.ts'
import { notify } from '#components/feedback/notify.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { VerificationCodeField, codeText } from './CodeField.tsx'

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
    notify({ message: `Additional parameter of ${row.name} ${code === '' ? 'removed' : 'saved'}` })
  }
  return (
    <DialogForm
      title={`Additional parameter of ${row.name}`}
      schema={schema}
      defaults={{ verification_code: row.code?.reveal() ?? '' }}
      secretFields={['verification_code']}
      submitLabel="Save parameter"
      failureTitle="The parameter was not saved"
      save={save}
      onClose={onClose}
    >
      <VerificationCodeField first />
    </DialogForm>
  )
}
