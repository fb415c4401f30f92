import type { PolicyHead } from '#api/policies.ts'
import type { TimeStyle } from '#lib/time/exact-time.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { TagList } from '#components/display/TagList.tsx'
import { When } from '#components/display/When.tsx'
import type { Column } from '#components/table/ResourceTable.tsx'
import { FindingsCell, SentenceCell, type CellContext } from './PolicyCells.tsx'
import { say } from './messages/say.ts'

/** The columns beside the name. The content of policies is read row by row. */
export function policyColumns(style: TimeStyle, context: CellContext): Column<PolicyHead>[] {
  return [
    {
      id: 'status',
      label: say.status(),
      width: 130,
      narrow: 'beside',
      cell: ({ active }) => (
        <StatusBadge tone={active ? 'ok' : 'mute'}>{active ? say.active() : say.switchedOff()}</StatusBadge>
      ),
    },
    {
      id: 'who',
      label: say.who(),
      narrow: 'below',
      cell: ({ id }) => <SentenceCell key={id} id={id} part="who" context={context} />,
    },
    {
      id: 'may',
      label: say.mayDo(),
      cell: ({ id }) => <SentenceCell key={id} id={id} part="what" context={context} />,
    },
    {
      id: 'findings',
      label: say.findings(),
      width: 136,
      narrow: 'aside',
      cell: ({ id }) => <FindingsCell key={id} id={id} context={context} />,
    },
    { id: 'tags', label: say.tags(), width: 170, cell: ({ tags }) => <TagList tags={tags} max={1} />, hidden: true },
    {
      id: 'updated',
      label: say.edited(),
      sortKey: 'updated',
      width: 124,
      cell: ({ updated_at }) => <When value={updated_at ?? null} never={say.unknown()} {...style} />,
    },
  ]
}
