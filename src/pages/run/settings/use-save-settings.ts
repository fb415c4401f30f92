import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { mergeSettings, type Conflict, type Side } from '../../../api/merge-settings.ts'
import { portal, readRunSettings, type RunSettings, type RunSettingsChanges } from '../../../api/run-settings.ts'
import { SaveCancelled } from '../../../components/form/use-form-engine.ts'
import { useProfileId } from '../../shell/use-session.ts'
import { useAsked } from '../../../components/form/use-asked.ts'

/** What a person must agree to before a save (the confirmation ladder of product 2.6). */
export interface Question {
  title: string
  body: ReactNode
  confirmLabel: string
  danger?: boolean
  /** Must be typed first. */
  typeToConfirm?: string
}

export type AskBefore = (before: RunSettings, after: RunSettings) => Question | undefined

type Sides = (conflict: Conflict) => Side

/**
 * The person's edit, laid over what the server holds now; `theirs` is that itself, written as the form would write it,
 * so that a difference in form alone is no difference.
 */
export type Edit = (settings: RunSettings) => { before: RunSettings; mine: RunSettings; theirs: RunSettings }

/**
 * One way to save Run settings: read fresh, merge three ways, ask where two people changed the same or where the change
 * weighs, send whole top-level keys once. Resolves to what takes it back, or to nothing when there was nothing to do.
 */
export function useSaveSettings(askBefore: AskBefore = () => undefined) {
  const profile = useProfileId()
  const edit = useMutation(portal.edit(profile))
  const conflict = useAsked<readonly Conflict[], Sides>()
  const question = useAsked<Question, true>()

  const save = async (change: Edit) => {
    const theirs = await readRunSettings(profile)
    const versions = change(theirs)
    let merged = mergeSettings(versions)
    if (merged.conflicts.length > 0) {
      const sides = await conflict.ask(merged.conflicts)
      if (!sides) throw new SaveCancelled()
      merged = mergeSettings(versions, sides)
    }
    const { changes } = merged
    if (Object.keys(changes).length === 0) return undefined
    const weighty = askBefore(theirs, { ...theirs, ...changes })
    if (weighty && !(await question.ask(weighty))) throw new SaveCancelled()
    await edit.mutateAsync(changes)
    return { undo: () => putBack(profile, changes, theirs, edit.mutateAsync) }
  }
  return { save, conflict: conflict.open, question: question.open }
}

/** Takes a save back, unless somebody changed the same meanwhile. Throws ApiError, or what to say. */
async function putBack(
  profile: string,
  written: RunSettingsChanges,
  previous: RunSettings,
  send: (changes: RunSettingsChanges) => Promise<unknown>,
): Promise<void> {
  const keys = Object.keys(written)
  const only = (settings: object) => Object.fromEntries(keys.map((key) => [key, Reflect.get(settings, key) ?? null]))
  const theirs = only(await readRunSettings(profile))
  const { changes, conflicts } = mergeSettings({ before: only(written), mine: only(previous), theirs })
  if (conflicts.length > 0) throw new ChangedMeanwhile()
  if (Object.keys(changes).length > 0) await send(changes)
}

class ChangedMeanwhile extends Error {
  readonly title = 'Somebody changed the same settings since'
}
