import { useQuery } from '@tanstack/react-query'
import { policies, parsePolicy, type Policy } from '#api/policies.ts'
import type { LintContext } from '#features/policies/findings.ts'
import { lintPolicy } from '#features/policies/lint.ts'
import {
  describeChoice,
  kindsOf,
  describePermission,
  describeTarget,
  type SentenceContext,
} from '#features/policies/describe.ts'
import type { Piece } from '#features/policies/pieces.ts'
import { Sentence } from '#features/policies/Sentence.tsx'
import { visibleLines, visibleName } from '#lib/text/visible-text.ts'
import { useInSight } from '#components/display/use-in-sight.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { SkeletonLine } from '#components/feedback/Skeleton.tsx'
import { useProfileId } from '#app/use-session.ts'
import { needsOf } from './policy-needs.ts'
import classes from './policies.module.css'
import { say } from './messages/say.ts'

export type CellContext = SentenceContext &
  LintContext & {
    /** What is being read for the first time; a policy that needs it waits to be told with its names. */
    awaited: readonly string[]
  }

interface CellProps {
  id: string
  context: CellContext
}

const joined = (lists: readonly Piece[][], joint: string) =>
  lists.flatMap((pieces, at) => (at === 0 ? pieces : [{ text: joint }].concat(pieces)))

const sentences = {
  who: ({ targets }: Policy, context: CellContext) =>
    joined(
      targets.map((target) => describeTarget(target, context)),
      ` ${say.either()} `,
    ),
  what: (policy: Policy, context: CellContext) => {
    const [kind = 'run_user'] = kindsOf(policy)
    return joined(
      policy.permissions.map((one) => describePermission(one, kind, context)),
      '; ',
    )
  },
}

/**
 * A list does not include what its policies contain, so each row is read by itself when it comes into the window, a few
 * at a time (contract 11.5).
 */
export function SentenceCell({ id, part, context }: CellProps & { part: 'who' | 'what' }) {
  const [place, seen] = useInSight()
  const { data, error } = useQuery({ ...policies.one(useProfileId(), id), enabled: seen })
  const policy = data && parsePolicy(data)
  if (policy === undefined || needsOf(policy).some((need) => context.awaited.includes(need))) {
    return (
      <div ref={place}>
        {error ? <span className="text-dim">{say.couldNotBeRead()}</span> : <SkeletonLine width="80%" />}
      </div>
    )
  }
  const pieces = sentences[part](policy, context)
  return (
    <span className={classes.words} title={visibleName(describeChoice(pieces))}>
      <Sentence pieces={pieces} />
    </span>
  )
}

/** Whether there are findings; their texts are shown on hover and on the policy's page. */
export function FindingsCell({ id, context }: CellProps) {
  const [place, seen] = useInSight()
  const { data } = useQuery({ ...policies.one(useProfileId(), id), enabled: seen })
  const policy = data && parsePolicy(data)
  if (policy === undefined || needsOf(policy).some((need) => context.awaited.includes(need)))
    return <div ref={place} className={classes.unread} />
  const found = lintPolicy(policy, context)
  if (found.length === 0) return <span className={`text-dim ${classes.nothing}`}>{say.none()}</span>
  const weighs = found.some(({ level }) => level !== 'note')
  return (
    <span title={visibleLines(found.map((one) => one.message).join('\n'))}>
      <StatusBadge tone={weighs ? 'warn' : 'info'}>{say.countFindings({ found: found.length })}</StatusBadge>
    </span>
  )
}
