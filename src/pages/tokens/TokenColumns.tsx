import type { ProfileToken } from '#api/profile-tokens.ts'
import type { TimeStyle } from '#lib/time/exact-time.ts'
import { Secret } from '#components/display/Secret.tsx'
import { When } from '#components/display/When.tsx'
import type { Column } from '#components/table/ResourceTable.tsx'
import { describeTokenPermission } from '#features/tokens/token-hygiene.ts'
import type { People } from './use-known-people.ts'
import { say } from './messages/say.ts'

/** The columns beside the name. */
export function tokenColumns(style: TimeStyle, people: People): Column<ProfileToken>[] {
  return [
    {
      id: 'secret',
      label: say.token(),
      width: 172,
      narrow: 'below',
      cell: ({ secret, name }) => <Secret value={secret.reveal()} label={say.tokenName({ name })} />,
    },
    {
      id: 'permission',
      label: say.permission(),
      sortKey: 'permission',
      width: 156,
      narrow: 'beside',
      cell: ({ permission }) => describeTokenPermission(permission),
    },
    {
      id: 'expires',
      label: say.expires(),
      sortKey: 'expires',
      width: 104,
      cell: ({ expires }) => <When value={expires} {...style} />,
    },
    {
      id: 'used',
      label: say.lastUsed(),
      sortKey: 'used',
      width: 124,
      narrow: 'aside',
      named: true,
      cell: ({ lastUsed }) => <When value={lastUsed} {...style} />,
    },
    { id: 'by', label: say.madeBy(), width: 124, cell: ({ createdBy }) => people.nameOf(createdBy) },
    {
      id: 'created',
      label: say.created(),
      sortKey: 'created',
      width: 124,
      cell: ({ createdAt }) => <When value={createdAt} never={say.unknown()} {...style} />,
    },
  ]
}
