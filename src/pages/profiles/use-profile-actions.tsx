import { lazy, Suspense } from 'react'
import { useNavigate } from 'react-router'
import type { ListedProfile } from '../../api/profiles.ts'
import { notify } from '../../components/feedback/notify.ts'
import type { RowAction } from '../../components/table/ResourceTable.tsx'
import { environmentColors, readEnvironment, rememberEnvironment } from '../shell/environment.ts'
import { paths } from '../shell/paths.ts'
import { useOpenProfile } from '../shell/use-open-profile.ts'

const FailureDialog = lazy(() =>
  import('../../components/feedback/FailureDialog.tsx').then((m) => ({ default: m.FailureDialog })),
)

/** What can be done with a profile of the list. What changes or deletes one is done inside it, on its own page. */
export function useProfileActions(current: string) {
  const opening = useOpenProfile()
  const navigate = useNavigate()
  const of = ({ id, name }: ListedProfile): RowAction[] => [
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
        void navigator.clipboard.writeText(id).then(
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
  ]
  const failure = opening.error !== null && (
    <Suspense>
      <FailureDialog title="The profile was not opened" error={opening.error} onClose={opening.reset} />
    </Suspense>
  )
  return { of, dialog: failure }
}
