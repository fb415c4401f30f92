import type { ServiceAuthorization } from '#api/service-authorizations.ts'
import type { TimeStyle } from '#lib/time/exact-time.ts'
import { Secret } from '#components/display/Secret.tsx'
import { When } from '#components/display/When.tsx'
import type { Column } from '#components/table/ResourceTable.tsx'

/** The columns beside the name. */
export function authorizationColumns(style: TimeStyle): Column<ServiceAuthorization>[] {
  return [
    {
      id: 'secret',
      label: 'Authorization',
      width: 220,
      cell: ({ secret, name }) => <Secret value={secret.reveal()} label={`authorization ${name}`} />,
    },
    {
      id: 'code',
      label: 'Additional parameter',
      width: 220,
      cell: ({ code, name }) => (code ? <Secret value={code.reveal()} label={`parameter of ${name}`} /> : 'None'),
    },
    {
      id: 'used',
      label: 'Last used',
      sortKey: 'used',
      width: 130,
      cell: ({ lastUsed }) => <When value={lastUsed} {...style} />,
    },
    {
      id: 'created',
      label: 'Created',
      sortKey: 'created',
      width: 130,
      cell: ({ createdAt }) => <When value={createdAt} never="Unknown" {...style} />,
    },
  ]
}
