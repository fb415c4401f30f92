import type { ProfileToken } from '../../api/profile-tokens.ts'
import type { TimeStyle } from '../../components/display/exact-time.ts'
import { Secret } from '../../components/display/Secret.tsx'
import { When } from '../../components/display/When.tsx'
import type { Column } from '../../components/table/ResourceTable.tsx'
import { permissionWords } from './token-hygiene.ts'
import type { People } from './use-known-people.ts'

/** The columns beside the name. */
export function tokenColumns(style: TimeStyle, people: People): Column<ProfileToken>[] {
  return [
    {
      id: 'secret',
      label: 'Token',
      width: 210,
      cell: ({ secret, name }) => <Secret value={secret.reveal()} label={`token ${name}`} />,
    },
    {
      id: 'permission',
      label: 'Permission',
      sortKey: 'permission',
      width: 150,
      cell: ({ permission }) => permissionWords(permission),
    },
    {
      id: 'expires',
      label: 'Expires',
      sortKey: 'expires',
      width: 140,
      cell: ({ expires }) => <When value={expires} {...style} />,
    },
    {
      id: 'used',
      label: 'Last used',
      sortKey: 'used',
      width: 120,
      cell: ({ lastUsed }) => <When value={lastUsed} {...style} />,
    },
    { id: 'by', label: 'Made by', width: 150, cell: ({ createdBy }) => people.nameOf(createdBy) },
    {
      id: 'created',
      label: 'Created',
      sortKey: 'created',
      width: 120,
      cell: ({ createdAt }) => <When value={createdAt} never="Unknown" {...style} />,
    },
  ]
}
