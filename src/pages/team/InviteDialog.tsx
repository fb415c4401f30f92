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
import { say } from './messages/say.ts'

interface InviteDialogProps {
  profile: string
  /** The owner's own address. */
  own: string
  /** Why it may fail: no seat left in the plan. */
  warning: string | undefined
  onClose: () => void
}

/** Invites several people at once. Addresses that failed stay in the dialog with the reason, to be tried again. */
export function InviteDialog({ profile, own, warning, onClose }: InviteDialogProps) {
  const team = useQuery(teams.list(profile)).data ?? []
  const { mutateAsync: invite } = useMutation(teams.create(profile))
  const [outcomes, setOutcomes] = useState<Outcomes>({})
  const known: Known = { own, team, now: useNow() }
  const open = (typed: string) =>
    toInvite(readAddresses(typed, known)).filter((email) => outcomes[fold(email)]?.state !== 'invited')

  const send = async ({ addresses }: { addresses: string }) => {
    const note = (email: string, outcome: InviteOutcome) => setOutcomes((all) => ({ ...all, [fold(email)]: outcome }))
    const { invited, failed, unsent, failure } = await inviteAll(open(addresses), invite, note)
    if (invited.length > 0) notify({ message: invitedWords(invited) })
    const left = failed.length + unsent.length
    if (left > 0) throw failure ?? new NotAllInvited(left)
  }

  return (
    <DialogForm
      title={say.inviteMembers()}
      schema={schemaFor(known, open)}
      defaults={{ addresses: '' }}
      draftKey={`team-invite:${profile}`}
      submitLabel={say.sendInvitations()}
      failureTitle={say.notEverybodyWasInvited()}
      save={send}
      onClose={onClose}
    >
      <MemberRights />
      {warning && <Notice tone="warn">{warning}</Notice>}
      <TextAreaField name="addresses" startsHere label={say.eMailAddresses()} help={say.addressesHelp()} />
      <AddressList known={known} outcomes={outcomes} />
    </DialogForm>
  )
}

function schemaFor(known: Known, open: (typed: string) => string[]) {
  return z.object({
    addresses: z.string().check(
      z.refine((typed) => typed.trim() !== '', say.enterLeastOneAddress()),
      z.refine(
        (typed) => readAddresses(typed, known).every(({ state }) => state !== 'incomplete'),
        say.completeAddresses(),
      ),
      z.refine((typed) => typed.trim() === '' || open(typed).length > 0, say.nobodyLeftInvite()),
    ),
  })
}

class NotAllInvited extends Error {
  readonly title: string
  readonly meaning = say.listSaysWhy()
  readonly nextStep = say.correctAddresses()
  constructor(left: number) {
    super('not all invited')
    this.title = say.addressesRefused({ left })
  }
}

function invitedWords(invited: readonly string[]): string {
  const [email, ...others] = invited
  return email !== undefined && others.length === 0
    ? say.emailInvited({ email })
    : say.peopleInvited({ count: invited.length })
}
