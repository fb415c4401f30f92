import { fetchCurrent } from '#api/http/fetch-current.ts'
import { useMutation } from '@tanstack/react-query'
import { Suspense, useState, type ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { runUsers, type RunUser } from '#api/run/run-users.ts'
import { deletionProtection } from '#features/tags/tag-changes.ts'
import { copyText } from '#components/display/copy-text.ts'
import { announce } from '#components/feedback/announcements.ts'
import { notify } from '#components/feedback/notify.ts'
import type { RowAction } from '#components/table/ResourceTable.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { isAnonymous } from './UserStatus.tsx'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const FailureDialog = lazyPart(() => import('#components/feedback/FailureDialog.tsx'), 'FailureDialog')
const SetPasswordDialog = lazyPart(() => import('./login/SetPasswordDialog.tsx'), 'SetPasswordDialog')
const DeactivateDialog = lazyPart(() => import('./DeactivateDialog.tsx'), 'DeactivateDialog')
const DeleteUserDialog = lazyPart(() => import('./DeleteUserDialog.tsx'), 'DeleteUserDialog')

const LogInAsDialog = lazyPart(() => import('./login/LogInAsDialog.tsx'), 'LogInAsDialog')
const RecoveryDialog = lazyPart(() => import('./login/RecoveryDialog.tsx'), 'RecoveryDialog')

type Open =
  | { what: 'password' | 'recovery' | 'log-in' | 'deactivate' | 'delete'; user: RunUser }
  | { what: 'failure'; title: string; error: unknown }

/**
 * The actions for one user, shared by the list's menu and the user's page. Each action keeps the user it was opened for,
 * not a position in the list (regression class R1). The caller must render `dialog`.
 */
export function useUserActions(onDeleted?: () => void): { of: (user: RunUser) => RowAction[]; dialog: ReactNode } {
  const profile = useProfileId()
  const navigate = useNavigate()
  const { search } = useLocation()
  const readOnly = useReadOnlyReason()
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const { mutate: activate } = useActivate(profile, (error) =>
    setOpen({ what: 'failure', title: say.userNotActivated(), error }),
  )

  // Rows in the list lack the formats, so the copy starts from the full user.
  const recreate = async (user: RunUser) => {
    try {
      const copyOf = await fetchCurrent(runUsers.one(profile, user.id))
      await navigate(paths.newUser(profile, search), { state: { copyOf } })
    } catch (error) {
      setOpen({ what: 'failure', title: say.userNotRead(), error })
    }
  }

  const of = (user: RunUser): RowAction[] => {
    const anonymous = isAnonymous(user) ? say.anonymousHasNone() : undefined
    const locked = readOnly ?? anonymous
    const inactive = user.active ? undefined : say.inactiveCannotSignIn()
    const protection = deletionProtection(user.tags)
    const disabledProps = (reason: string | undefined) => (reason ? { disabledReason: reason } : {})
    return [
      { label: say.open(), icon: 'user', onSelect: () => void navigate(paths.user(profile, user.id)) },
      { label: say.copyId(), icon: 'copy', onSelect: () => void copy(user.id, say.idCopied, say.idNotCopied) },
      {
        label: say.copyEmail(),
        icon: 'mail',
        ...disabledProps(anonymous),
        onSelect: () => void copy(user.email, say.emailCopied, say.emailNotCopied),
      },
      {
        label: say.logInAs(),
        icon: 'log-in',
        separatorBefore: true,
        ...disabledProps(locked ?? inactive),
        onSelect: () => setOpen({ what: 'log-in', user }),
      },
      {
        label: say.recreate(),
        icon: 'user',
        ...disabledProps(locked),
        onSelect: () => void recreate(user),
      },
      {
        label: say.sendRecoveryMailDots(),
        icon: 'mail',
        ...disabledProps(locked),
        onSelect: () => setOpen({ what: 'recovery', user }),
      },
      {
        label: say.notifyDots(),
        icon: 'bell',
        ...disabledProps(locked),
        onSelect: () =>
          void navigate(paths.notifications(profile), {
            state: { people: [{ id: user.id, name: user.name, active: user.active }] },
          }),
      },
      {
        label: say.setPasswordDots(),
        icon: 'key',
        ...disabledProps(locked),
        onSelect: () => setOpen({ what: 'password', user }),
      },
      user.active
        ? {
            label: say.deactivateDots(),
            icon: 'lock',
            ...disabledProps(readOnly),
            onSelect: () => setOpen({ what: 'deactivate', user }),
          }
        : { label: say.activate(), icon: 'unlock', ...disabledProps(readOnly), onSelect: () => activate(user) },
      {
        label: common.deleteDots(),
        icon: 'trash',
        danger: true,
        separatorBefore: true,
        ...disabledProps(
          readOnly ??
            (protection === undefined
              ? undefined
              : protection === ''
                ? say.protectedWithoutReason()
                : say.protectedByTag({ protection })),
        ),
        onSelect: () => setOpen({ what: 'delete', user }),
      },
    ]
  }

  const dialog = open && (
    <Suspense>
      {open.what === 'failure' && <FailureDialog title={open.title} error={open.error} onClose={close} />}
      {open.what === 'log-in' && <LogInAsDialog profile={profile} user={open.user} onClose={close} />}
      {open.what === 'recovery' && <RecoveryDialog profile={profile} user={open.user} onClose={close} />}
      {open.what === 'password' && (
        <SetPasswordDialog
          profile={profile}
          user={open.user}
          onClose={close}
          onRecovery={() => setOpen({ what: 'recovery', user: open.user })}
        />
      )}
      {open.what === 'deactivate' && <DeactivateDialog profile={profile} user={open.user} onClose={close} />}
      {open.what === 'delete' && (
        <DeleteUserDialog
          profile={profile}
          user={open.user}
          onClose={close}
          onDeleted={onDeleted}
          onDeactivate={() => setOpen({ what: 'deactivate', user: open.user })}
        />
      )}
    </Suspense>
  )
  return { of, dialog }
}

/** Activating harms nobody, so it needs no question; it can be undone. */
function useActivate(profile: string, onError: (error: unknown) => void) {
  const edit = useMutation(runUsers.setActive(profile))
  return useMutation({
    mutationFn: (user: RunUser) => edit.mutateAsync({ userId: user.id, active: true }),
    onError,
    onSuccess: (_, user) =>
      notify({
        message: say.userCanSignIn({ name: user.name }),
        undo: () => edit.mutateAsync({ userId: user.id, active: false }),
      }),
  })
}

async function copy(value: string, copied: () => string, refused: () => string): Promise<void> {
  try {
    await copyText(value)
    notify({ message: copied() })
  } catch {
    announce(refused())
  }
}
