import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { contentOf, copyOf, policies, readPolicy, type PolicyHead } from '../../../api/policies.ts'
import { asTuple } from '../../../api/policy-tuples.ts'
import { ConfirmDialog } from '../../../components/feedback/ConfirmDialog.tsx'
import { notify } from '../../../components/feedback/notify.ts'
import classes from './policies.module.css'

interface CopyDialogProps {
  profile: string
  policy: PolicyHead
  onClose: () => void
}

/** A second policy of the same content, switched off. */
export function DuplicateDialog({
  profile,
  policy,
  onMade,
  onClose,
}: CopyDialogProps & { onMade: (id: string) => void }) {
  const create = useMutation(policies.create(profile))
  return (
    <ConfirmDialog
      title={`Duplicate ${policy.name}`}
      body={<p>The copy is switched off until you switch it on, so nobody gains or loses anything.</p>}
      confirmLabel="Duplicate policy"
      failureTitle="The policy was not duplicated"
      run={async () => {
        const copy = copyOf(await readPolicy(profile, policy.id))
        const made = await create.mutateAsync(copy)
        notify({ message: `Policy ${copy.name} created` })
        onMade(made)
      }}
      onClose={onClose}
    />
  )
}

const isAnalysis = (target: unknown) => asTuple(target)?.[0] === 'analysis'

/** Makes one policy of each kind of target. Both give what the one gave: first the second is made, then the first cut. */
export function SplitDialog({ profile, policy, onClose }: CopyDialogProps) {
  const create = useMutation(policies.create(profile))
  const edit = useMutation(policies.edit(profile))
  const made = useRef(false)
  return (
    <ConfirmDialog
      title={`Split ${policy.name}`}
      body={
        <div className={classes.body}>
          <p>
            A second policy with the same permissions takes the analyses, and this one keeps the users. Nobody gains or
            loses anything. Take from each what its kind does not need afterwards.
          </p>
        </div>
      }
      confirmLabel="Split policy"
      failureTitle="The policy was not split"
      run={async () => {
        const stored = await readPolicy(profile, policy.id)
        const scripts = stored.targets.filter(isAnalysis)
        const name = `${stored.name.slice(0, 85)} (analyses)`
        // After a failure between the two, the second policy is there already.
        if (!made.current) await create.mutateAsync({ ...contentOf(stored), name, targets: scripts })
        made.current = true
        const rest = stored.targets.filter((target) => !isAnalysis(target))
        await edit.mutateAsync({ policyId: policy.id, changes: { targets: rest } })
        notify({ message: `Policy ${name} created` })
      }}
      onClose={onClose}
    />
  )
}
