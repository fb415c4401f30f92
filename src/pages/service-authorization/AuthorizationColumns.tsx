import type { ServiceAuthorization } from '#api/service-authorizations.ts'
import type { TimeStyle } from '#lib/time/exact-time.ts'
import { Secret } from '#components/display/Secret.tsx'
import { When } from '#components/display/When.tsx'
import type { Column } from '#components/table/ResourceTable.tsx'
import { say } from './messages/say.ts'

/** The columns beside the name. */
export function authorizationColumns(style: TimeStyle): Column<ServiceAuthorization>[] {
  return [
    {
      id: 'secret',
      label: say.authorization(),
      width: 220,
      narrow: 'below',
      cell: ({ secret, name }) => <Secret value={secret.reveal()} label={say.authorizationName({ name })} />,
    },
    {
      id: 'code',
      label: say.additionalParameter(),
      width: 220,
      narrow: 'below',
      named: true,
      cell: ({ code, name }) =>
        code ? <Secret value={code.reveal()} label={say.parameterOfName({ name })} /> : say.none(),
    },
    {
      id: 'used',
      label: say.lastUsed(),
      sortKey: 'used',
      width: 130,
      narrow: 'beside',
      named: true,
      cell: ({ lastUsed }) => <When value={lastUsed} {...style} />,
    },
    {
      id: 'created',
      label: say.created(),
      sortKey: 'created',
      width: 130,
      cell: ({ createdAt }) => <When value={createdAt} never={say.unknown()} {...style} />,
    },
  ]
}
