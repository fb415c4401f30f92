import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import type { SaveQuestion } from './use-save-settings.ts'

/** Asks before a save that affects people. */
export function QuestionDialog({
  question,
  onAnswer,
}: {
  question: SaveQuestion
  onAnswer: (yes: true | undefined) => void
}) {
  return <ConfirmDialog {...question} run={() => Promise.resolve(onAnswer(true))} onClose={() => onAnswer(undefined)} />
}
