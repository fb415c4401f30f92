import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { runSettings, readRunSettings, type RunSettings } from '#api/run/run-settings.ts'
import { usePrompt } from '#components/feedback/use-prompt.ts'
import type { Choose, Conflict } from '#components/form/draft/merge-versions.ts'
import { saveMerged } from '#components/form/save/save-merged.ts'
import { useProfileId } from '#app/use-session.ts'

/** What a person must confirm before a save (the levels of docs/confirmations.md). */
export interface SaveQuestion {
  title: string
  body: ReactNode
  confirmLabel: string
  danger?: boolean
  /** A text that must be typed to confirm. */
  typeToConfirm?: string
}

export type AskBefore = (before: RunSettings, after: RunSettings) => SaveQuestion | undefined

/**
 * The person's changes, merged into what the server holds now. `theirs` is the server's version, written as the form
 * would write it, so that a difference in notation alone is no difference.
 */
export type Edit = (settings: RunSettings) => { before: RunSettings; mine: RunSettings; theirs: RunSettings }

/** Saves Run settings: merges with what others saved, and asks where people could be affected. */
export function useSaveSettings(askBefore: AskBefore = () => undefined) {
  const profile = useProfileId()
  const edit = useMutation(runSettings.update(profile))
  const conflict = usePrompt<readonly Conflict[], Choose>()
  const question = usePrompt<SaveQuestion, true>()

  const save = (change: Edit) => {
    let fresh: RunSettings | undefined
    const read = async () => {
      fresh = await readRunSettings(profile)
      return fresh
    }
    const settings = () => {
      if (!fresh) throw new Error('Nothing was read before the save.')
      return fresh
    }
    return saveMerged({
      read,
      versions: () => change(settings()),
      send: (changes) => edit.mutateAsync(changes),
      ask: conflict.ask,
      agree: async (_theirs, changes) => {
        const weighty = askBefore(settings(), { ...settings(), ...changes })
        return weighty === undefined || (await question.ask(weighty)) === true
      },
    })
  }
  return { save, conflict: conflict.open, question: question.open }
}
