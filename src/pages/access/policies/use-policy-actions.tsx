import { Suspense, useState, type ReactNode } from 'react'
import type { PolicyHead } from '#api/policies.ts'
import { deletionProtection } from '#features/tags/tag-changes.ts'
import { notify } from '#components/feedback/notify.ts'
import type { RowAction } from '#components/table/ResourceTable.tsx'
import { useDuplicatePolicy } from './use-duplicate-policy.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const ActiveDialog = lazyPart(() => import('./ActiveDialog.tsx'), 'ActiveDialog')
const DeleteDialog = lazyPart(() => import('./DeletePolicyDialog.tsx'), 'DeletePolicyDialog')
const SplitDialog = lazyPart(() => import('./SplitDialog.tsx'), 'SplitDialog')
const FailureDialog = lazyPart(() => import('#components/feedback/FailureDialog.tsx'), 'FailureDialog')

type Open =
  { what: 'active' | 'delete' | 'split'; policy: PolicyHead } | { what: 'failed'; title: string; error: unknown }

interface PolicyActionsOptions {
  /** Called after a policy was deleted. */
  onGone?: () => void
  /** Called with the id of a policy that was made from another. */
  onMade: (id: string) => void
}

interface PolicyActions {
  /** `mixed` policies can be split. */
  of: (policy: PolicyHead, mixed: boolean) => RowAction[]
  ofHead: (policy: PolicyHead) => RowAction[]
  dialog: ReactNode
}

/**
 * The actions on policies. Each holds the policy for which it was opened, never a position in the list (regression
 * class R1).
 */
export function usePolicyActions({ onGone, onMade }: PolicyActionsOptions): PolicyActions {
  const profile = useProfileId()
  const readOnly = useReadOnlyReason()
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const duplicate = useDuplicatePolicy(profile, {
    onMade,
    onFailed: (error) => setOpen({ what: 'failed', title: say.policyNotDuplicated(), error }),
  })
  const disabledProps = readOnly ? { disabledReason: readOnly } : {}
  const of = (policy: PolicyHead, mixed: boolean): RowAction[] => {
    const protection = deletionProtection(policy.tags)
    const why =
      protection === undefined ? undefined : say.protectedByTag({ reason: protection || say.noReasonIsGiven() })
    return [
      {
        label: policy.active ? say.switchOffDots() : say.switchOnDots(),
        icon: policy.active ? 'minus' : 'check',
        ...disabledProps,
        onSelect: () => setOpen({ what: 'active', policy }),
      },
      { label: say.duplicate(), icon: 'copy', ...disabledProps, onSelect: () => duplicate(policy.id) },
      ...(mixed
        ? [
            {
              label: say.splitByKind(),
              icon: 'columns' as const,
              ...disabledProps,
              onSelect: () => setOpen({ what: 'split', policy }),
            },
          ]
        : []),
      {
        label: say.exportAsJSON(),
        icon: 'download',
        onSelect: () => {
          import('./export-policy.ts')
            .then(({ exportPolicy }) => exportPolicy(profile, policy))
            .then(
              () => notify({ message: say.policyExported({ name: policy.name }) }),
              (error: unknown) => setOpen({ what: 'failed', title: say.policyNotExported(), error }),
            )
        },
      },
      {
        label: common.deleteDots(),
        icon: protection === undefined ? 'trash' : 'lock',
        danger: true,
        separatorBefore: true,
        ...(why ? { disabledReason: why } : disabledProps),
        onSelect: () => setOpen({ what: 'delete', policy }),
      },
    ]
  }
  const dialog = open && (
    <Suspense>
      {open.what === 'active' && <ActiveDialog profile={profile} policy={open.policy} onClose={close} />}
      {open.what === 'delete' && (
        <DeleteDialog profile={profile} policy={open.policy} onClose={close} {...(onGone ? { onGone } : {})} />
      )}
      {open.what === 'split' && <SplitDialog profile={profile} policy={open.policy} onClose={close} />}
      {open.what === 'failed' && <FailureDialog title={open.title} error={open.error} onClose={close} />}
    </Suspense>
  )
  return { of, ofHead: (policy) => of(policy, false), dialog }
}
