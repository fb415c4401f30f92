import type { Conflict, Side } from '#components/form/draft/merge-versions.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { describePath, describeSetting, type SettingLabels } from './describe-settings.ts'
import { say } from './messages/say.ts'

const ConflictChoices = lazyPart(() => import('#components/form/save/ConflictDialog.tsx'), 'ConflictDialog')

interface ConflictDialogProps {
  conflicts: readonly Conflict[]
  labels: SettingLabels
  onAnswer: (sides: ((conflict: Conflict) => Side) | undefined) => void
}

const nameOf = ({ path }: Conflict) => JSON.stringify(path)

/** Another administrator changed the same settings: the person chooses a value for each. */
export function SettingsConflictDialog({ conflicts, labels, onAnswer }: ConflictDialogProps) {
  return (
    <ConflictChoices
      title={say.somebodyChangedSame()}
      conflicts={conflicts.map((conflict) => ({
        name: nameOf(conflict),
        label: describePath(conflict.path, labels),
        before: describeSetting(conflict.before),
        mine: describeSetting(conflict.mine),
        theirs: describeSetting(conflict.theirs),
      }))}
      onAnswer={(theirs) => onAnswer(theirs && ((conflict) => (theirs.has(nameOf(conflict)) ? 'theirs' : 'mine')))}
    />
  )
}
