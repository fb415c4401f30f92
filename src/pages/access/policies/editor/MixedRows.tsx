import type { Policy } from '#api/policies.ts'
import { kindsOf, describePermission, describeTarget } from '#features/policies/describe.ts'
import type { PolicyContext } from '#features/policies/use-policy-context.ts'
import { Sentence } from '#features/policies/Sentence.tsx'
import { linkedPieces } from '#features/policies/resource-path.ts'
import { useProfileId } from '#app/use-session.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import classes from './editor.module.css'
import { say as sayPolicies } from '../messages/say.ts'
import { say } from './messages/say.ts'

/** A policy for both kinds, read-only: each of its lines applies to users and analyses alike (contract 11.2). */
export function MixedRows({ policy, world }: { policy: Policy; world: PolicyContext }) {
  const profile = useProfileId()
  const [kind = 'run_user'] = kindsOf(policy)
  return (
    <div className={classes.section}>
      <Notice tone="warn">{say.mixedMeaning()}</Notice>
      <h2>{sayPolicies.who()}</h2>
      <ul className={classes.rows} aria-label={sayPolicies.who()}>
        {policy.targets.map((target) => (
          <li key={JSON.stringify(target)} className={classes.row}>
            <span>
              <Sentence pieces={linkedPieces(profile, describeTarget(target, world))} />
            </span>
          </li>
        ))}
      </ul>
      <h2>{sayPolicies.mayDo()}</h2>
      <ul className={classes.rows} aria-label={sayPolicies.mayDo()}>
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
