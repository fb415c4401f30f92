import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useNavigate } from 'react-router'
import { profiles } from '#api/profiles.ts'
import type { ListedProfile } from '#api/session/profile-shape.ts'
import { copyText } from '#components/display/copy-text.ts'
import { notify } from '#components/feedback/notify.ts'
import type { RowAction } from '#components/table/ResourceTable.tsx'
import { environmentColors, readEnvironment, rememberEnvironment } from '#features/profiles/environment.ts'
import { paths } from '#app/paths.ts'
import { useOpenProfile } from '#features/profiles/use-open-profile.ts'
import { useReadOnlyReason } from '#app/use-session.ts'
import { isShared } from './find-profiles.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const FailureDialog = lazyPart(() => import('#components/feedback/FailureDialog.tsx'), 'FailureDialog')

const DeleteProfileDialog = lazyPart(() => import('./DeleteProfileDialog.tsx'), 'DeleteProfileDialog')

/** The actions on a profile of the list. Its settings are changed on pages inside it. */
export function useProfileActions(current: string) {
  const opening = useOpenProfile()
  const navigate = useNavigate()
  const readOnly = useReadOnlyReason()
  const own = (useQuery({ ...profiles.list(), enabled: false }).data ?? []).filter((one) => !isShared(one))
  const [doomed, setDoomed] = useState<ListedProfile>()
  const stays = (profile: ListedProfile): string | undefined => {
    if (isShared(profile)) return 'Only its owner can delete it. You leave it on its Team page.'
    if (own.length === 1) return 'An account keeps at least one profile of its own: delete the account instead.'
    if (profile.id === current) return 'Open another profile first: the token of this session goes with this one.'
    return readOnly
  }
  const of = (profile: ListedProfile): RowAction[] => {
    const { id, name } = profile
    return [
      id === current
        ? { label: 'Settings of this profile', icon: 'settings', onSelect: () => void navigate(paths.profile(id)) }
        : {
            label: 'Open',
            icon: 'log-in',
            disabledReason: opening.reason ?? (opening.isPending ? 'A profile is being opened.' : undefined),
            onSelect: () => opening.open(id),
          },
      {
        label: 'Copy ID',
        icon: 'copy',
        onSelect: () =>
          void copyText(id).then(
            () => notify({ message: `ID of ${name} copied` }),
            () => notify({ message: `The browser did not allow copying. The ID is ${id}` }),
          ),
      },
      ...environmentColors.map(({ id: mark, label }, at): RowAction => ({
        label: mark === 'none' ? 'Remove the mark' : `Mark as ${label.toLowerCase()}`,
        icon: 'tag',
        separatorBefore: at === 0,
        disabledReason: readEnvironment(id) === mark ? 'It is so already.' : undefined,
        onSelect: () => rememberEnvironment(id, mark),
      })),
      {
        label: 'Delete…',
        icon: 'trash',
        danger: true,
        separatorBefore: true,
        disabledReason: stays(profile),
        onSelect: () => setDoomed(profile),
      },
    ]
  }
  /** Opens a profile; undefined where this session cannot. */
  const opener = (id: string) =>
    opening.reason === undefined && !opening.isPending ? () => opening.open(id) : undefined
  const dialog = (
    <Suspense>
      {opening.error !== null && (
        <FailureDialog title="The profile was not opened" error={opening.error} onClose={opening.reset} />
      )}
      {doomed && (
        <DeleteProfileDialog profile={doomed.id} name={doomed.name || doomed.id} onClose={() => setDoomed(undefined)} />
      )}
    </Suspense>
  )
  return { of, opener, dialog }
}
