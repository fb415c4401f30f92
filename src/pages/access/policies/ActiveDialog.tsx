import { useMutation, useQuery } from '@tanstack/react-query'
import { policies, parsePolicy, type PolicyHead } from '#api/policies.ts'
import { policyEffect } from '#features/policies/effect.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { notify } from '#components/feedback/notify.ts'
import { usePolicyContext } from '#features/policies/use-policy-context.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { EffectTable } from './EffectTable.tsx'
import { say } from './messages/say.ts'

interface ActiveDialogProps {
  profile: string
  policy: PolicyHead
  onClose: () => void
}

/** Level 1 of the confirmation ladder: people gain or lose something at once. */
export function ActiveDialog({ profile, policy, onClose }: ActiveDialogProps) {
  const edit = useMutation(policies.update(profile))
  const stored = useQuery(policies.one(profile, policy.id))
  const world = usePolicyContext(profile)
  const { id, name, active } = policy
  const now = stored.data && { ...parsePolicy(stored.data), active }
  const effect = now && policyEffect(now, { ...now, active: !active }, world)
  const set = (to: boolean) => edit.mutateAsync({ policyId: id, changes: { active: to } })
  return (
    <ConfirmDialog
      title={active ? say.switchOffQuestion({ name }) : say.switchOnQuestion({ name })}
      body={
        <Stack gap={3}>
          <p>{active ? say.offMeaning() : say.onMeaning()}</p>
          {effect && <EffectTable effect={effect} context={world} gaps={world.gaps} />}
          {!effect && !stored.error && <p role="status">{say.readingWhatItSays()}</p>}
          {stored.error && (
            <ErrorPanel
              error={stored.error}
              title={say.contentCouldNotBeRead()}
              onRetry={() => void stored.refetch()}
            />
          )}
        </Stack>
      }
      confirmLabel={active ? say.switchOffPolicy() : say.switchOnPolicy()}
      failureTitle={active ? say.policyNotSwitchedOff() : say.policyNotSwitchedOn()}
      run={async () => {
        await set(!active)
        const message = active ? say.policySwitchedOff({ name }) : say.policySwitchedOn({ name })
        notify({ message, undo: () => set(active) })
      }}
      onClose={onClose}
    />
  )
}
