import type { Policy } from '#api/policies.ts'
import { kindsOf, describePermission, describeTarget } from '#features/policies/describe.ts'
import type { PolicyContext } from '#features/policies/use-policy-context.ts'
import { Sentence } from '#features/policies/Sentence.tsx'
import { linkedPieces } from '#features/policies/resource-path.ts'
import { useProfileId } from '#app/use-session.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import classes from './editor.module.css'

/** A policy of both kinds, to read: each of its lines is given to users and analyses alike (contract 11.2). */
export function MixedRows({ policy, world }: { policy: Policy; world: PolicyContext }) {
  const profile = useProfileId()
  const [kind = 'run_user'] = kindsOf(policy)
  return (
    <div className={classes.section}>
      <Notice tone="warn">
        This policy is for users and analyses alike, so each line is given to both. Here you can rename it, tag it and
        switch it on or off. To change what it says, split it by kind: the choice is under Actions.
      </Notice>
      <h2>Who</h2>
      <ul className={classes.rows} aria-label="Who">
        {policy.targets.map((target) => (
          <li key={JSON.stringify(target)} className={classes.row}>
            <span>
              <Sentence pieces={linkedPieces(profile, describeTarget(target, world))} />
            </span>
          </li>
        ))}
      </ul>
      <h2>May do</h2>
      <ul className={classes.rows} aria-label="May do">
        {policy.permissions.map((permission) => (
          <li key={JSON.stringify(permission)} className={classes.row}>
            <span>
              <Sentence pieces={linkedPieces(profile, describePermission(permission, kind, world))} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
