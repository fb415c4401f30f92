import type { Conflict, Side } from '../../../../api/merge-settings.ts'
import { ConflictDialog } from '../../../../components/form/ConflictDialog.tsx'

const labels: Readonly<Record<string, string>> = { name: 'Name', tags: 'Tags', targets: 'Who', permissions: 'May do' }

interface PolicyConflictsProps {
  conflicts: readonly Conflict[]
  onAnswer: (sides: ((conflict: Conflict) => Side) | undefined) => void
}

const nameOf = ({ path: [name = ''] }: Conflict) => name
const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Another administrator changed the same part of the policy; a list stays whole on one side. */
export function PolicyConflicts({ conflicts, onAnswer }: PolicyConflictsProps) {
  return (
    <ConflictDialog
      title="Somebody changed this policy"
      conflicts={conflicts.map((conflict) => ({
        name: nameOf(conflict),
        label: labels[nameOf(conflict)] ?? nameOf(conflict),
        before: text(conflict.before),
        mine: text(conflict.mine),
        theirs: text(conflict.theirs),
      }))}
      onAnswer={(theirs) => onAnswer(theirs && ((conflict) => (theirs.has(nameOf(conflict)) ? 'theirs' : 'mine')))}
    />
  )
}
