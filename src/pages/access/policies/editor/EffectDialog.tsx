import type { PolicyEffect } from '#features/policies/effect.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import type { PolicyContext } from '#features/policies/use-policy-context.ts'
import { EffectTable } from '../EffectTable.tsx'

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
      title={`${isNew ? 'Create' : 'Save'} ${name}?`}
      body={
        <>
          <p>{words(effect)}</p>
          <EffectTable effect={effect} context={world} gaps={world.gaps} />
        </>
      }
      confirmLabel={isNew ? 'Create policy' : 'Save policy'}
      run={async () => onAnswer(true)}
      onClose={() => onAnswer(undefined)}
    />
  )
}

function words({ widens, narrows }: PolicyEffect): string {
  if (widens && narrows) return 'This gives access to some and takes it from others, at once.'
  return widens ? 'This gives access at once.' : 'This takes access away at once.'
}
