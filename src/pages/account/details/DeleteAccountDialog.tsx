import { useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { deleteAccount } from '#api/account/account-security.ts'
import type { Account } from '#api/account/account.ts'
import { closeSession } from '#api/session/session.ts'
import { confirms } from '#components/feedback/confirmation.ts'
import { notify } from '#components/feedback/notify.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { ProofFields } from '#features/sign-in/ProofFields.tsx'
import { noProof, proofFields, proofSecrets, useProof } from '#features/sign-in/use-proof.ts'
import { paths } from '#app/paths.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { DoomedProfiles } from './DoomedProfiles.tsx'
import { useCountdown } from '../security/use-countdown.ts'
import { say } from './messages/say.ts'

/** Seconds for reading before the account can be deleted. */
const wait = 5

const schemaFor = (email: string) =>
  z.object({
    typed: z.string().check(z.refine((typed) => confirms(typed, email), say.typeAddressAccount())),
    ...proofFields,
  })

/**
 * Level 3 of the confirmation ladder. The API asks for nothing (contract 4.4), so this dialog does: address, password,
 * time to read.
 */
export function DeleteAccountDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const proof = useProof()
  const navigate = useNavigate()
  const left = useCountdown(wait)
  const gone = useRef(false)
  const schema = useMemo(() => schemaFor(account.email), [account.email])
  const save = async (given: z.infer<typeof schema>) => {
    await proof.prove(given, (login) => deleteAccount(proof.api, login))
    gone.current = true
  }
  // The navigation happens on closing: while the form holds a password, it lets nobody leave the page.
  const close = () => {
    onClose()
    if (!gone.current) return
    notify({ message: say.accountDeleted({ email: account.email }) })
    void navigate(paths.signIn)
    closeSession()
  }
  return (
    <DialogForm
      title={say.deleteYourAccount()}
      schema={schema}
      defaults={{ typed: '', ...noProof }}
      secretFields={proofSecrets}
      submitLabel={left > 0 ? say.deleteAccountIn({ left }) : say.deleteAccount()}
      danger
      waits={left > 0}
      failureTitle={say.accountNotDeleted()}
      save={save}
      onClose={close}
    >
      <DoomedProfiles />
      {account.plan !== 'free' && <Notice tone="warn">{say.paidSubscription()}</Notice>}
      <TextField
        name="typed"
        label={say.typeEmailToConfirm({ email: account.email })}
        type="email"
        autoComplete="off"
        first
      />
      <ProofFields proof={proof} />
      <span role="status" className="visually-hidden">
        {left === 0 && say.deletableNow()}
      </span>
    </DialogForm>
  )
}
