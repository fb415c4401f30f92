import { useMutation } from '@tanstack/react-query'
import { Suspense, useState, type ReactNode } from 'react'
import type { Sealed } from '#lib/sealed.ts'
import { serviceAuthorizations, type ServiceAuthorization } from '#api/service-authorizations.ts'
import type { RowAction } from '#components/table/ResourceTable.tsx'
import { useReadOnlyReason } from '#app/use-session.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const NewDialog = lazyPart(() => import('./NewAuthorizationDialog.tsx'), 'NewAuthorizationDialog')
const MadeDialog = lazyPart(() => import('./MadeAuthorizationDialog.tsx'), 'MadeAuthorizationDialog')
const CodeDialog = lazyPart(() => import('./CodeDialog.tsx'), 'CodeDialog')
const DeleteDialog = lazyPart(() => import('./DeleteAuthorizationDialog.tsx'), 'DeleteAuthorizationDialog')

type Open =
  | { what: 'new' }
  | { what: 'made'; name: string; secret: Sealed; doubles: readonly Pick<ServiceAuthorization, 'secret'>[] }
  | { what: 'code' | 'delete'; row: ServiceAuthorization }

interface AuthorizationActions {
  make: () => void
  of: (row: ServiceAuthorization) => RowAction[]
  dialog: ReactNode
}

/**
 * The actions on authorizations. Each holds the one for which it was opened, never a position in the list (regression
 * class R1).
 */
export function useAuthorizationActions(profile: string): AuthorizationActions {
  const readOnly = useReadOnlyReason()
  const [open, setOpen] = useState<Open>()
  const remove = useMutation(serviceAuthorizations.remove(profile))
  const close = () => setOpen(undefined)
  const disabledProps = readOnly ? { disabledReason: readOnly } : {}
  const of = (row: ServiceAuthorization): RowAction[] => [
    {
      label: say.editAdditionalParameter(),
      icon: 'pencil',
      ...disabledProps,
      onSelect: () => setOpen({ what: 'code', row }),
    },
    {
      label: common.deleteDots(),
      icon: 'trash',
      danger: true,
      separatorBefore: true,
      ...disabledProps,
      onSelect: () => setOpen({ what: 'delete', row }),
    },
  ]
  const dialog = open && (
    <Suspense>
      {open.what === 'new' && (
        <NewDialog
          profile={profile}
          onMade={(name, secret, doubles) => setOpen({ what: 'made', name, secret, doubles })}
          // The form closes itself after it has led to the next step.
          onClose={() => setOpen((now) => (now?.what === 'new' ? undefined : now))}
        />
      )}
      {open.what === 'made' && (
        <MadeDialog
          name={open.name}
          secret={open.secret}
          removals={open.doubles.map((one) => () => remove.mutateAsync(one))}
          onClose={close}
        />
      )}
      {open.what === 'code' && <CodeDialog profile={profile} row={open.row} onClose={close} />}
      {open.what === 'delete' && <DeleteDialog profile={profile} row={open.row} onClose={close} />}
    </Suspense>
  )
  return { make: () => setOpen({ what: 'new' }), of, dialog }
}
