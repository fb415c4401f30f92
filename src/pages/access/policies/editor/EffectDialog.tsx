import type { PolicyEffect } from '#features/policies/effect.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import type { PolicyContext } from '#features/policies/use-policy-context.ts'
import { EffectTable } from '../EffectTable.tsx'
import { say } from './messages/say.ts'

interface EffectDialogProps {
  name: string
  effect: PolicyEffect
  world: PolicyContext
  isNew: boolean
  onAnswer: (agreed: true | undefined) => void
}

/** Level 1 of the confirmation ladder: people gain or lose something the moment it is saved. */
export function EffectDialog({ name, effect, world, isNew, onAnswer }: EffectDialogProps) {
  return (
    <ConfirmDialog
      title={isNew ? say.createQuestion({ name }) : say.saveQuestion({ name })}
      body={
        <>
          <p>{words(effect)}</p>
          <EffectTable effect={effect} context={world} gaps={world.gaps} />
        </>
      }
      confirmLabel={isNew ? say.createPolicy() : say.savePolicy()}
      run={async () => onAnswer(true)}
      onClose={() => onAnswer(undefined)}
    />
  )
}

function words({ widens, narrows }: PolicyEffect): string {
  if (widens && narrows) return say.givesAccessSomeTakes()
  return widens ? say.givesAccessOnce() : say.takesAccessAwayOnce()
}
