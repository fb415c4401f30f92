import { fetchCurrent } from '#api/http/fetch-current.ts'
import { useMutation } from '@tanstack/react-query'
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
import { say } from './messages/say.ts'

const schemaIn = (zone: string) =>
  z
    .object({
      name: z.string().check(meant.text, z.minLength(1, say.enterAName()), z.maxLength(100, say.atMost100Characters())),
      permission: z.string(),
      expiry: z.string(),
      day: z.string(),
      ...proofFields,
    })
    .check(
      z.refine(({ expiry, day }) => expiryInstant(expiry, day, serverNow(), zone) !== undefined, {
        path: ['day'],
        error: say.chooseLaterDay(),
      }),
    )
type NewToken = z.infer<ReturnType<typeof schemaIn>>

const permissions = [
  {
    value: 'read',
    get label() {
      return say.read()
    },
    get help() {
      return say.readHelp()
    },
  },
  {
    value: 'write',
    get label() {
      return say.write()
    },
    get help() {
      return say.writeHelp()
    },
  },
  {
    value: 'full',
    get label() {
      return say.full()
    },
    get help() {
      return say.fullHelp()
    },
  },
] as const

interface NewTokenDialogProps {
  profile: string
  /** The token to be replaced; its name and permission are taken over. */
  replaces?: ProfileToken
  /** `doubles`: superfluous ones made by the same press. */
  onMade: (name: string, secret: Sealed, doubles: readonly Pick<ProfileToken, 'secret'>[]) => void
  onClose: () => void
}

/** Creates a token, or the successor of one (level 3 of the confirmation ladder: asks for the account's password). */
export function NewTokenDialog({ profile, replaces, onMade, onClose }: NewTokenDialogProps) {
  const style = useTimeStyle()
  const proof = useProof()
  const create = useMutation(profileTokens.create(profile))
  const schema = useMemo(() => schemaIn(style.zone), [style.zone])
  const save = async ({ name, permission, expiry, day, ...given }: NewToken) => {
    const instant = expiryInstant(expiry, day, serverNow(), style.zone) ?? 'never'
    const { made, doubles } = await proof.prove(given, (login) =>
      madeOnce<Pick<ProfileToken, 'secret'>>({
        list: async (fresh) =>
          (await fetchCurrent({ ...profileTokens.list(profile), ...(fresh ? { staleTime: 0 } : {}) })).filter(
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
      title={replaces ? say.rotateName({ name: replaces.name }) : say.newToken()}
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
      submitLabel={replaces ? say.createNewToken() : say.createToken()}
      failureTitle={say.tokenNotCreated()}
      save={save}
      onClose={onClose}
    >
      {replaces ? (
        <p>{say.rotationMeaning()}</p>
      ) : (
        <>
          <TextField name="name" label={say.name()} required first help={say.nameHelp()} />
          <RadioField name="permission" label={say.permission()} options={permissions} />
        </>
      )}
      <ExpiryFields />
      <Notice tone="warn">{say.policiesDoNotBindTokens()}</Notice>
      <ProofFields proof={proof} help={say.proofHelp()} />
    </DialogForm>
  )
}

const known = (permission: string): TokenPermission =>
  permission === 'full' || permission === 'write' ? permission : 'read'
