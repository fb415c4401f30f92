import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { useFormatters } from '#features/usage/use-formatters.ts'
import type { Effect } from './allocation-matrix.ts'
import { describeEffect } from './describe-effect.ts'
import { say } from './messages/say.ts'

interface EffectsDialogProps {
  effects: readonly Effect[]
  nameOf: (profile: string) => string
  onAnswer: (yes: true | undefined) => void
}

/** Asks before a save that stops something (level 1 of the confirmation ladder). */
export function EffectsDialog({ effects, nameOf, onAnswer }: EffectsDialogProps) {
  const { number } = useFormatters()
  return (
    <ConfirmDialog
      title={say.saveAndStopQuestion({ effects: effects.length })}
      body={
        <ul>
          {effects.map((effect) => (
            <li key={`${effect.profile} ${effect.service}`}>{describeEffect(effect, nameOf, number)}</li>
          ))}
        </ul>
      }
      confirmLabel={say.saveAndStop({ effects: effects.length })}
      danger
      run={() => Promise.resolve(onAnswer(true))}
      onClose={() => onAnswer(undefined)}
    />
  )
}
