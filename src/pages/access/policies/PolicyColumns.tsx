import type { PolicyHead } from '../../../api/policies.ts'
import { lintPolicy } from '../../../api/policy-lint.ts'
import type { LintContext } from '../../../api/policy-findings.ts'
import {
  permissionWords,
  kindsOf,
  targetWords,
  type Piece,
  type SentenceContext,
} from '../../../api/policy-sentence.ts'
import type { TimeStyle } from '../../../components/display/exact-time.ts'
import { Sentence } from '../../../components/display/Sentence.tsx'
import { StatusBadge } from '../../../components/display/StatusBadge.tsx'
import { TagList } from '../../../components/display/TagList.tsx'
import { When } from '../../../components/display/When.tsx'
import { SkeletonLine } from '../../../components/feedback/Skeleton.tsx'
import type { Column } from '../../../components/table/ResourceTable.tsx'
import classes from './policies.module.css'
import type { RowPolicy } from './use-row-policies.ts'

const joined = (lists: readonly Piece[][], joint: string) =>
  lists.flatMap((pieces, at) => (at === 0 ? pieces : [{ text: joint }].concat(pieces)))

/** The columns beside the name. What a policy says comes row by row. */
export function policyColumns(
  style: TimeStyle,
  rows: ReadonlyMap<string, RowPolicy>,
  context: SentenceContext & Omit<LintContext, 'others'>,
): Column<PolicyHead>[] {
  const told = (head: PolicyHead, words: (policy: Extract<RowPolicy, { state: 'read' }>['policy']) => Piece[]) => {
    const row = rows.get(head.id)
    if (row?.state === 'failed') return <span className={classes.dim}>Could not be read</span>
    if (row?.state !== 'read') return <SkeletonLine width="80%" />
    const pieces = words(row.policy)
    return (
      <span className={classes.words} title={pieces.map(({ text }) => text).join('')}>
        <Sentence pieces={pieces} />
      </span>
    )
  }
  return [
    {
      id: 'status',
      label: 'Status',
      width: 120,
      cell: ({ active }) => (
        <StatusBadge tone={active ? 'ok' : 'mute'}>{active ? 'Active' : 'Switched off'}</StatusBadge>
      ),
    },
    {
      id: 'who',
      label: 'Who',
      cell: (head) =>
        told(head, ({ targets }) =>
          joined(
            targets.map((target) => targetWords(target, context)),
            ' or ',
          ),
        ),
    },
    {
      id: 'may',
      label: 'May do',
      cell: (head) =>
        told(head, (policy) => {
          const [kind = 'run_user'] = kindsOf(policy)
          return joined(
            policy.permissions.map((one) => permissionWords(one, kind, context)),
            '; ',
          )
        }),
    },
    {
      id: 'findings',
      label: 'Findings',
      width: 110,
      cell: ({ id }) => <Lint row={rows.get(id)} rows={rows} context={context} />,
    },
    { id: 'tags', label: 'Tags', width: 170, cell: ({ tags }) => <TagList tags={tags} max={1} />, hidden: true },
    {
      id: 'updated',
      label: 'Edited',
      sortKey: 'updated',
      width: 110,
      cell: ({ updated_at }) => <When value={updated_at ?? null} never="Unknown" {...style} />,
    },
  ]
}

interface LintProps {
  row: RowPolicy | undefined
  rows: ReadonlyMap<string, RowPolicy>
  context: Omit<LintContext, 'others'>
}

function Lint({ row, rows, context }: LintProps) {
  if (row?.state !== 'read') return null
  const others = [...rows.values()].flatMap((one) => (one.state === 'read' ? [one.policy] : []))
  const found = lintPolicy(row.policy, { ...context, others })
  if (found.length === 0) return <span className={classes.dim}>None</span>
  const weighs = found.some(({ level }) => level !== 'note')
  return (
    <span title={found.map(({ words }) => words).join('\n')}>
      <StatusBadge tone={weighs ? 'warn' : 'info'}>
        {found.length} {found.length === 1 ? 'finding' : 'findings'}
      </StatusBadge>
    </span>
  )
}
