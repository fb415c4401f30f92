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
import { useGiveUp } from '#features/profiles/use-delete-profile.ts'
import { whatDies } from './what-dies.ts'

const schemaFor = (name: string) =>
  z.object({
    typed: z.string().check(z.refine((typed) => confirms(typed, name), 'Type the name of the profile')),
    ...proofFields,
  })

interface DeleteProfileDialogProps {
  profile: string
  name: string
  onClose: () => void
}

/** Level 3 of the confirmation ladder: what dies, the typed name, password and code. */
export function DeleteProfileDialog({ profile, name, onClose }: DeleteProfileDialogProps) {
  const proof = useProof()
  const giveUp = useGiveUp(profile)
  const summary = useQuery(anyProfile.summaryOf(profile))
  const write = useNumberStyle()
  const schema = useMemo(() => schemaFor(name), [name])
  const save = async (given: z.infer<typeof schema>) => {
    await proof.prove(given, (login) => giveUp(withoutAddress(login)))
    notify({ message: `Profile ${name} deleted` })
  }
  return (
    <DialogForm
      title={`Delete ${name}`}
      schema={schema}
      defaults={{ typed: '', ...noProof }}
      secretFields={proofSecrets}
      submitLabel="Delete profile"
      danger
      waits={summary.isPending}
      failureTitle={`${name} was not deleted`}
      save={save}
      onClose={onClose}
    >
      <div>
        <p>The profile and everything in it are deleted at once. Nothing of it can be brought back:</p>
        {summary.data ? (
          <ul aria-label="What is deleted">
            {whatDies(summary.data, write).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p role="status">{summary.isError ? 'How much it holds could not be read.' : 'Counting what it holds…'}</p>
        )}
        <p className="text-help">Its services are free to allocate to other profiles then.</p>
      </div>
      <TextField name="typed" label={`Type ${name} to confirm`} first />
      <ProofFields proof={proof} />
    </DialogForm>
  )
}
