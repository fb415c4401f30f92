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
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

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
    if (isShared(profile)) return say.onlyOwnerCanDelete()
    if (own.length === 1) return say.lastOwnProfile()
    if (profile.id === current) return say.openAnotherFirst()
    return readOnly
  }
  const of = (profile: ListedProfile): RowAction[] => {
    const { id, name } = profile
    return [
      id === current
        ? { label: say.settingsOfThisProfile(), icon: 'settings', onSelect: () => void navigate(paths.profile(id)) }
        : {
            label: say.open(),
            icon: 'log-in',
            disabledReason: opening.reason ?? (opening.isPending ? say.profileBeingOpened() : undefined),
            onSelect: () => opening.open(id),
          },
      {
        label: say.copyID(),
        icon: 'copy',
        onSelect: () =>
          void copyText(id).then(
            () => notify({ message: say.idOfNameCopied({ name }) }),
            () => notify({ message: say.notCopied({ id }) }),
          ),
      },
      ...environmentColors.map(({ id: mark, label }, at): RowAction => ({
        label: mark === 'none' ? say.removeTheMark() : say.markAsLabel({ label: label.toLowerCase() }),
        icon: 'tag',
        separatorBefore: at === 0,
        disabledReason: readEnvironment(id) === mark ? say.itIsSoAlready() : undefined,
        onSelect: () => rememberEnvironment(id, mark),
      })),
      {
        label: common.deleteDots(),
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
        <FailureDialog title={say.profileNotOpened()} error={opening.error} onClose={opening.reset} />
      )}
      {doomed && (
        <DeleteProfileDialog profile={doomed.id} name={doomed.name || doomed.id} onClose={() => setDoomed(undefined)} />
      )}
    </Suspense>
  )
  return { of, opener, dialog }
}
