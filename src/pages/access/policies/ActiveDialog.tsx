import { useMutation, useQuery } from '@tanstack/react-query'
import { policies, parsePolicy, type PolicyHead } from '#api/policies.ts'
import { policyEffect } from '#features/policies/effect.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { notify } from '#components/feedback/notify.ts'
import { usePolicyWorld } from '#features/policies/use-policy-context.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { EffectTable } from './EffectTable.tsx'

interface ActiveDialogProps {
  profile: string
  policy: PolicyHead
  onClose: () => void
}

/** Level 1 of the confirmation ladder: people gain or lose something at once. */
export function ActiveDialog({ profile, policy, onClose }: ActiveDialogProps) {
  const edit = useMutation(policies.update(profile))
  const stored = useQuery(policies.one(profile, policy.id))
  const world = usePolicyWorld(profile)
  const { id, name, active } = policy
  const verb = active ? 'Switch off' : 'Switch on'
  const now = stored.data && { ...parsePolicy(stored.data), active }
  const effect = now && policyEffect(now, { ...now, active: !active }, world)
  const set = (to: boolean) => edit.mutateAsync({ policyId: id, changes: { active: to } })
  return (
    <ConfirmDialog
      title={`${verb} ${name}?`}
      body={
        <Stack gap={3}>
          <p>
            {active
              ? 'What it allows, and what it denies, stops at once unless another policy says the same.'
              : 'What it allows, and what it denies, begins at once.'}
          </p>
          {effect && <EffectTable effect={effect} context={world} gaps={world.gaps} />}
          {!effect && !stored.error && <p role="status">Reading what it says…</p>}
          {stored.error && (
            <ErrorPanel
              error={stored.error}
              title="What the policy says could not be read"
              onRetry={() => void stored.refetch()}
            />
          )}
        </Stack>
      }
      confirmLabel={`${verb} policy`}
      failureTitle={`The policy was not switched ${active ? 'off' : 'on'}`}
      run={async () => {
        await set(!active)
        notify({ message: `Policy ${name} switched ${active ? 'off' : 'on'}`, undo: () => set(active) })
      }}
      onClose={onClose}
    />
  )
}
