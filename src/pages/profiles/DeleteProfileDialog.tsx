import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import * as z from 'zod/mini'
import { anyProfile } from '#api/any-profile.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { notify } from '#components/feedback/notify.ts'
import { confirms } from '#components/feedback/confirmation.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { ProofFields } from '#features/sign-in/ProofFields.tsx'
import { noProof, proofFields, proofSecrets, useProof, withoutAddress } from '#features/sign-in/use-proof.ts'
import { useDeleteProfile } from '#features/profiles/use-delete-profile.ts'
import { whatDies } from './what-dies.ts'
import { say } from './messages/say.ts'

const schemaFor = (name: string) =>
  z.object({
    typed: z.string().check(z.refine((typed) => confirms(typed, name), say.typeTheName())),
    ...proofFields,
  })

interface DeleteProfileDialogProps {
  profile: string
  name: string
  onClose: () => void
}

/** Level 3 of the confirmation ladder: what is deleted, the typed name, password and code. */
export function DeleteProfileDialog({ profile, name, onClose }: DeleteProfileDialogProps) {
  const proof = useProof()
  const giveUp = useDeleteProfile(profile)
  const summary = useQuery(anyProfile.summary(profile))
  const write = useNumberStyle()
  const schema = useMemo(() => schemaFor(name), [name])
  const save = async (given: z.infer<typeof schema>) => {
    await proof.prove(given, (login) => giveUp(withoutAddress(login)))
    notify({ message: say.profileDeleted({ name }) })
  }
  return (
    <DialogForm
      title={say.deleteName({ name })}
      schema={schema}
      defaults={{ typed: '', ...noProof }}
      secretFields={proofSecrets}
      submitLabel={say.deleteProfile()}
      danger
      waits={summary.isPending}
      failureTitle={say.nameWasNotDeleted({ name })}
      save={save}
      onClose={onClose}
    >
      <div>
        <p>{say.deleteMeaning()}</p>
        {summary.data ? (
          <ul aria-label={say.whatIsDeleted()}>
            {whatDies(summary.data, write).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p role="status">{summary.isError ? say.contentsNotRead() : say.countingWhatItHolds()}</p>
        )}
        <p className="text-help">{say.servicesAreFree()}</p>
      </div>
      <TextField name="typed" label={say.typeNameToConfirm({ name })} first />
      <ProofFields proof={proof} />
    </DialogForm>
  )
}
