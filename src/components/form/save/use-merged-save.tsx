import { Suspense, type ReactNode } from 'react'
import { usePrompt } from '#components/feedback/use-prompt.ts'
import { describeValue } from './changes.ts'
import type { Choose, Conflict } from '../draft/merge-versions.ts'
import { saveMerged, type MergedSave } from './save-merged.ts'
import type { Stored, Undoable } from './undoable.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from '../messages/say.ts'

const ConflictDialog = lazyPart(() => import('./ConflictDialog.tsx'), 'ConflictDialog')

interface MergedSaveWords {
  /** "Somebody changed this user". */
  title: string
  /** What the changed part is called. */
  label?: (conflict: Conflict) => string
  value?: (value: unknown, conflict: Conflict) => string
}

const nameOf = ({ path }: Conflict) => JSON.stringify(path)

/** Saves by `saveMerged`, with its question about what two people changed; draw `dialog` beside the form. */
export function useMergedSave({ title, label = lastPart, value = describeValue }: MergedSaveWords): {
  save: (how: Omit<MergedSave, 'ask'>) => Promise<Stored & Partial<Undoable>>
  dialog: ReactNode
} {
  const { open, ask } = usePrompt<readonly Conflict[], Choose>()
  return {
    save: (how) => saveMerged({ ...how, ask }),
    dialog: open && (
      <Suspense>
        <ConflictDialog
          title={title}
          conflicts={open.question.map((conflict) => ({
            name: nameOf(conflict),
            label: label(conflict),
            before: value(conflict.before, conflict),
            mine: value(conflict.mine, conflict),
            theirs: value(conflict.theirs, conflict),
          }))}
          onAnswer={(theirs) =>
            open.answer(theirs && ((conflict) => (theirs.has(nameOf(conflict)) ? 'theirs' : 'mine')))
          }
        />
      </Suspense>
    ),
  }
}

const lastPart = ({ path }: Conflict) => path.join(' › ')

/** The names of a form's fields for its conflicts; what is inside a list is told by its row. */
export const labelled =
  (labels: Readonly<Record<string, string>>) =>
  ({ path: [field = '', ...rest] }: Conflict): string =>
    [
      labels[field] ?? field,
      ...rest.map((part) => (/^\d+$/.test(part) ? say.rowPart({ part: Number(part) + 1 }) : part)),
    ].join(' › ')
