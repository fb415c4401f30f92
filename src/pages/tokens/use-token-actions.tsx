import { useMutation } from '@tanstack/react-query'
import { Suspense, useState, type ReactNode } from 'react'
import { profileTokens, type ProfileToken } from '#api/profile-tokens.ts'
import type { Sealed } from '#lib/sealed.ts'
import type { RowAction } from '#components/table/ResourceTable.tsx'
import { useReadOnlyReason } from '#app/use-session.ts'
import { RotationNotice } from './RotationNotice.tsx'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const NewTokenDialog = lazyPart(() => import('./NewTokenDialog.tsx'), 'NewTokenDialog')
const MadeTokenDialog = lazyPart(() => import('./MadeTokenDialog.tsx'), 'MadeTokenDialog')
const DeleteTokenDialog = lazyPart(() => import('./DeleteTokenDialog.tsx'), 'DeleteTokenDialog')
const RotationDialog = lazyPart(() => import('./RotationDialog.tsx'), 'RotationDialog')

/** A rotation whose old and new token both exist. Kept only as long as the page, because it holds a secret. */
export interface Rotation {
  old: ProfileToken
  made: Sealed
  /** Superfluous copies of the new one, made by the same press. */
  doubles: readonly Pick<ProfileToken, 'secret'>[]
}

type Open =
  | { what: 'new' }
  | { what: 'made'; name: string; secret: Sealed; doubles: readonly Pick<ProfileToken, 'secret'>[] }
  | { what: 'delete'; token: ProfileToken }
  | { what: 'rotate'; token: ProfileToken }
  | { what: 'finish' }

export interface TokenActions {
  make: () => void
  of: (token: ProfileToken) => RowAction[]
  /** Which token of a rotation that was not finished this is. */
  partOf: (token: ProfileToken) => 'old' | 'new' | undefined
  /** Reminds of a rotation that was not finished. */
  pending: ReactNode
  dialog: ReactNode
}

/**
 * The actions on tokens. Each holds the token for which it was opened, never a position in the list (regression class
 * R1).
 */
export function useTokenActions(profile: string): TokenActions {
  const readOnly = useReadOnlyReason()
  const [open, setOpen] = useState<Open>()
  const [rotation, setRotation] = useState<Rotation>()
  const remove = useMutation(profileTokens.remove(profile))
  const close = () => setOpen(undefined)
  // A form closes itself after it has led to the next step.
  const closeOf = (what: Open['what']) => () => setOpen((now) => (now?.what === what ? undefined : now))
  const disabledProps = readOnly ? { disabledReason: readOnly } : {}

  const of = (token: ProfileToken): RowAction[] => [
    {
      label: say.rotateDots(),
      icon: 'refresh',
      disabledReason:
        readOnly ??
        (rotation ? say.rotationOfNameNotFinished({ name: rotation.old.name }) : undefined) ??
        unusual(token),
      onSelect: () => setOpen({ what: 'rotate', token }),
    },
    {
      label: common.deleteDots(),
      icon: 'trash',
      danger: true,
      separatorBefore: true,
      ...disabledProps,
      onSelect: () => setOpen({ what: 'delete', token }),
    },
  ]

  const dialog = open && (
    <Suspense>
      {open.what === 'new' && (
        <NewTokenDialog
          profile={profile}
          onMade={(name, secret, doubles) => setOpen({ what: 'made', name, secret, doubles })}
          onClose={closeOf('new')}
        />
      )}
      {open.what === 'made' && (
        <MadeTokenDialog
          name={open.name}
          secret={open.secret}
          removals={open.doubles.map((token) => () => remove.mutateAsync(token))}
          onClose={close}
        />
      )}
      {open.what === 'rotate' && (
        <NewTokenDialog
          profile={profile}
          replaces={open.token}
          onMade={(_, made, doubles) => {
            setRotation({ old: open.token, made, doubles })
            setOpen({ what: 'finish' })
          }}
          onClose={closeOf('rotate')}
        />
      )}
      {open.what === 'finish' && rotation && (
        <RotationDialog profile={profile} rotation={rotation} onClose={close} onDone={() => setRotation(undefined)} />
      )}
      {open.what === 'delete' && <DeleteTokenDialog profile={profile} token={open.token} onClose={close} />}
    </Suspense>
  )
  const pending = rotation && open?.what !== 'finish' && (
    <RotationNotice
      name={rotation.old.name}
      onResume={() => setOpen({ what: 'finish' })}
      onKeepBoth={() => setRotation(undefined)}
    />
  )
  const partOf = ({ id, secret }: ProfileToken) => {
    if (rotation?.old.id === id) return 'old'
    return rotation !== undefined && secret.reveal() === rotation.made.reveal() ? 'new' : undefined
  }
  return { make: () => setOpen({ what: 'new' }), of, partOf, pending, dialog }
}

function unusual({ permission }: ProfileToken): string | undefined {
  return ['full', 'write', 'read'].includes(permission) ? undefined : say.permissionCannotBeMade()
}
