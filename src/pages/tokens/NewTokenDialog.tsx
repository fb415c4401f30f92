import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import * as z from 'zod/mini'
import { serverNow } from '#lib/time/clock.ts'
import { meant } from '#components/form/fields/pasted.ts'
import { profileTokens, type TokenPermission, type ProfileToken } from '#api/profile-tokens.ts'
import { sameSecret, type Sealed } from '#lib/sealed.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { RadioField } from '#components/form/fields/RadioField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { ProofFields } from '#features/sign-in/ProofFields.tsx'
import { noProof, proofFields, proofSecrets, useProof } from '#features/sign-in/use-proof.ts'
import { madeOnce } from '#features/doubled-writes/made-once.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { ExpiryFields } from './ExpiryFields.tsx'
import { defaultExpiry, expiryInstant, wireExpiry } from './expiry-presets.ts'

const schemaIn = (zone: string) =>
  z
    .object({
      name: z.string().check(meant.text, z.minLength(1, 'Enter a name'), z.maxLength(100, 'At most 100 characters')),
      permission: z.string(),
      expiry: z.string(),
      day: z.string(),
      ...proofFields,
    })
    .check(
      z.refine(({ expiry, day }) => expiryInstant(expiry, day, serverNow(), zone) !== undefined, {
        path: ['day'],
        error: 'Choose today or a later day',
      }),
    )
type NewToken = z.infer<ReturnType<typeof schemaIn>>

const permissions = [
  { value: 'read', label: 'Read', help: 'Sees everything in the profile, and changes nothing.' },
  { value: 'write', label: 'Write', help: 'Creates, updates and removes, but reads nothing.' },
  { value: 'full', label: 'Full', help: 'Everything you can do, people and other tokens included.' },
] as const

interface NewTokenDialogProps {
  profile: string
  /** The token whose name and permission the new one takes over. */
  replaces?: ProfileToken
  /** `doubles`: the same once more, made by the same press. */
  onMade: (name: string, secret: Sealed, doubles: readonly Pick<ProfileToken, 'secret'>[]) => void
  onClose: () => void
}

/** Makes a token (level 3 of the confirmation ladder: the account proves itself), or the successor of one. */
export function NewTokenDialog({ profile, replaces, onMade, onClose }: NewTokenDialogProps) {
  const style = useTimeStyle()
  const proof = useProof()
  const client = useQueryClient()
  const create = useMutation(profileTokens.create(profile))
  const schema = useMemo(() => schemaIn(style.zone), [style.zone])
  const save = async ({ name, permission, expiry, day, ...given }: NewToken) => {
    const instant = expiryInstant(expiry, day, serverNow(), style.zone) ?? 'never'
    const { made, doubles } = await proof.prove(given, (login) =>
      madeOnce<Pick<ProfileToken, 'secret'>>({
        list: async (fresh) =>
          (await client.fetchQuery({ ...profileTokens.list(profile), ...(fresh ? { staleTime: 0 } : {}) })).filter(
            (token) => token.name === name,
          ),
        same: sameSecret,
        create: async () => ({
          secret: await create.mutateAsync({
            name,
            permission: known(permission),
            expire_time: wireExpiry(instant),
            ...login,
          }),
        }),
      }),
    )
    onMade(name, made.secret, doubles)
  }
  return (
    <DialogForm
      title={replaces ? `Rotate ${replaces.name}` : 'New token'}
      schema={schema}
      defaults={{
        name: replaces?.name || '',
        permission: replaces?.permission ?? 'read',
        expiry: defaultExpiry,
        day: '',
        ...noProof,
      }}
      secretFields={proofSecrets}
      draftKey={replaces ? undefined : `new-token:${profile}`}
      submitLabel={replaces ? 'Create new token' : 'Create token'}
      failureTitle="The token was not created"
      save={save}
      onClose={onClose}
    >
      {replaces ? (
        <p>
          First a new token with the same name and permission is made. Then you put it in place of the old one, and only
          when you say so the old one is deleted.
        </p>
      ) : (
        <>
          <TextField name="name" label="Name" required first help="Name the program that will use it." />
          <RadioField name="permission" label="Permission" options={permissions} />
        </>
      )}
      <ExpiryFields />
      <Notice tone="warn">Policies do not bind profile tokens: whoever holds one can use all of its permission.</Notice>
      <ProofFields proof={proof} help="TagoIO asks for it again, because of what this gives away." />
    </DialogForm>
  )
}

const known = (permission: string): TokenPermission =>
  permission === 'full' || permission === 'write' ? permission : 'read'
