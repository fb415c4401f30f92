import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { teams } from '#api/team.ts'
import { useNow } from '#components/display/use-now.ts'
import { notify } from '#components/feedback/notify.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { TextAreaField } from '#components/form/fields/TextAreaField.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { AddressList } from './AddressList.tsx'
import { fold, readAddresses, toInvite, type Known } from './addresses.ts'
import { inviteAll, type InviteOutcome, type Outcomes } from './invite-all.ts'
import { MemberRights } from './MemberRights.tsx'

interface InviteDialogProps {
  profile: string
  /** The owner's own address. */
  own: string
  /** Why it may fail: no place left in the plan. */
  warning: string | undefined
  onClose: () => void
}

/** Invites several people at once; what failed stays in the dialog with its reason, to be tried again. */
export function InviteDialog({ profile, own, warning, onClose }: InviteDialogProps) {
  const team = useQuery(teams.list(profile)).data ?? []
  const { mutateAsync: invite } = useMutation(teams.invite(profile))
  const [outcomes, setOutcomes] = useState<Outcomes>({})
  const known: Known = { own, team, now: useNow() }
  const open = (typed: string) =>
    toInvite(readAddresses(typed, known)).filter((email) => outcomes[fold(email)]?.state !== 'invited')

  const send = async ({ addresses }: { addresses: string }) => {
    const note = (email: string, outcome: InviteOutcome) => setOutcomes((all) => ({ ...all, [fold(email)]: outcome }))
    const { invited, failed, unsent, failure } = await inviteAll(open(addresses), invite, note)
    if (invited.length > 0)
      notify({ message: invited.length === 1 ? `${invited[0]} invited` : `${invited.length} people invited` })
    const left = failed.length + unsent.length
    if (left > 0) throw failure ?? new NotAllInvited(left)
  }

  return (
    <DialogForm
      title="Invite members"
      schema={schemaFor(known, open)}
      defaults={{ addresses: '' }}
      draftKey={`team-invite:${profile}`}
      submitLabel="Send invitations"
      failureTitle="Not everybody was invited"
      save={send}
      onClose={onClose}
    >
      <MemberRights />
      {warning && <Notice tone="warn">{warning}</Notice>}
      <TextAreaField
        name="addresses"
        startsHere
        label="E-mail addresses"
        help="One per line, with commas, or as a mail program writes them. An invitation ends after 7 days; who has no account yet is told how to make one."
      />
      <AddressList known={known} outcomes={outcomes} />
    </DialogForm>
  )
}

function schemaFor(known: Known, open: (typed: string) => string[]) {
  return z.object({
    addresses: z.string().check(
      z.refine((typed) => typed.trim() !== '', 'Enter at least one address'),
      z.refine(
        (typed) => readAddresses(typed, known).every(({ state }) => state !== 'incomplete'),
        'Complete or remove the addresses marked below',
      ),
      z.refine((typed) => typed.trim() === '' || open(typed).length > 0, 'Nobody is left to invite'),
    ),
  })
}

class NotAllInvited extends Error {
  readonly title: string
  readonly meaning = 'The list above says why.'
  readonly nextStep = 'Correct the addresses, or send again: who was invited is left out.'
  constructor(left: number) {
    super('not all invited')
    this.title = left === 1 ? 'One address was refused' : `${left} addresses were refused`
  }
}
