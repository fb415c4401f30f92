import { Suspense, type ReactNode } from 'react'
import type { Policy } from '#api/policies.ts'
import type { PolicyEffect } from '#features/policies/effect.ts'
import { usePrompt } from '#components/feedback/use-prompt.ts'
import { usePolicyContext } from '#features/policies/use-policy-context.ts'
import { useProfileId } from '#app/use-session.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const EffectDialog = lazyPart(() => import('./EffectDialog.tsx'), 'EffectDialog')

interface Question {
  name: string
  effect: PolicyEffect
  isNew: boolean
}

/** Asks before a save that grants or removes access, and never before one that does neither. */
export function useAgreeToEffect(): {
  /** `before` is absent for a new policy. Resolves to whether the save may go on. */
  agree: (before: Policy | undefined, after: Policy) => Promise<boolean>
  dialog: ReactNode
} {
  const world = usePolicyContext(useProfileId())
  const { open, ask } = usePrompt<Question, true>()
  return {
    agree: async (before, after) => {
      const { policyEffect } = await import('#features/policies/effect.ts')
      const effect = policyEffect(before, after, world)
      if (!effect.widens && !effect.narrows) return true
      return (await ask({ name: after.name, effect, isNew: before === undefined })) === true
    },
    dialog: open && (
      <Suspense>
        <EffectDialog {...open.question} world={world} onAnswer={open.answer} />
      </Suspense>
    ),
  }
}
