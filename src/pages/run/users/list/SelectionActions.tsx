import { Suspense, useState } from 'react'
import { Link } from 'react-router'
import type { RunUser } from '#api/run/run-users.ts'
import { copyText } from '#components/display/copy-text.ts'
import type { WriteNumber } from '#lib/number-style.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { announce } from '#components/feedback/announcements.ts'
import { notify } from '#components/feedback/notify.ts'
import { MenuButton } from '#components/menu/MenuButton.tsx'
import { Icon } from '#components/display/Icon.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import classes from '../users.module.css'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say as sayUsers } from '../messages/say.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const BulkActiveDialog = lazyPart(() => import('../bulk/BulkActiveDialog.tsx'), 'BulkActiveDialog')
const BulkDeleteDialog = lazyPart(() => import('../bulk/BulkDeleteDialog.tsx'), 'BulkDeleteDialog')
const AddTagsDialog = lazyPart(() => import('../bulk/AddTagsDialog.tsx'), 'AddTagsDialog')
const BulkLocaleDialog = lazyPart(() => import('../bulk/BulkLocaleDialog.tsx'), 'BulkLocaleDialog')
const RemoveTagsDialog = lazyPart(() => import('../bulk/RemoveTagsDialog.tsx'), 'RemoveTagsDialog')

const actions = [
  { what: 'activate', label: sayUsers.activate },
  { what: 'deactivate', label: say.deactivate },
  { what: 'add-tags', label: say.addTags },
  { what: 'remove-tags', label: say.removeTags },
] as const

type What = (typeof actions)[number]['what'] | 'locale' | 'delete'

/** Bulk actions for the selected users; each starts a job that continues in the background. */
export function SelectionActions({ users, clear }: { users: readonly RunUser[]; clear: () => void }) {
  const write = useNumberStyle()
  const profile = useProfileId()
  const readOnly = useReadOnlyReason()
  const [open, setOpen] = useState<{ what: What; users: readonly RunUser[] }>()
  const props = open && { profile, users: open.users, onStarted: clear, onClose: () => setOpen(undefined) }
  const act = (what: What, label: string, danger = false) => (
    <button
      key={what}
      type="button"
      className={classes.bulk}
      data-danger={danger || undefined}
      aria-disabled={readOnly !== undefined}
      title={readOnly}
      onClick={() => readOnly === undefined && setOpen({ what, users })}
    >
      {label}
    </button>
  )
  return (
    <>
      {actions.map(({ what, label }) => act(what, label()))}
      <Link
        className={classes.bulk}
        to={paths.notifications(profile)}
        state={{
          people: users.filter(({ email }) => email !== '').map(({ id, name, active }) => ({ id, name, active })),
        }}
      >
        {say.notify()}
      </Link>
      <MenuButton
        label={common.more()}
        className={classes.bulk ?? ''}
        groups={() => [
          {
            choices: [
              {
                label: say.timeZoneAndLanguage(),
                disabledReason: readOnly,
                onSelect: () => setOpen({ what: 'locale', users }),
              },
            ],
          },
          { choices: copies(users, write) },
        ]}
      >
        {common.more()} <Icon name="chevron-down" size={14} />
      </MenuButton>
      {act('delete', common.delete(), true)}
      {open && props && (
        <Suspense>
          {open.what === 'activate' && <BulkActiveDialog active {...props} />}
          {open.what === 'deactivate' && <BulkActiveDialog active={false} {...props} />}
          {open.what === 'add-tags' && <AddTagsDialog {...props} />}
          {open.what === 'remove-tags' && <RemoveTagsDialog {...props} />}
          {open.what === 'locale' && <BulkLocaleDialog {...props} />}
          {open.what === 'delete' && <BulkDeleteDialog {...props} />}
        </Suspense>
      )}
    </>
  )
}

const copies = (users: readonly RunUser[], write: WriteNumber) => [
  {
    label: say.copyIds(),
    onSelect: () =>
      void copy(
        users.map(({ id }) => id),
        (count) => say.idsCopied({ count }),
        say.idsNotCopied,
        write,
      ),
  },
  {
    label: say.copyAddresses(),
    onSelect: () =>
      void copy(
        users.map(({ email }) => email).filter(Boolean),
        (count) => say.addressesCopied({ count }),
        say.addressesNotCopied,
        write,
      ),
  },
]

async function copy(
  values: readonly string[],
  copied: (count: string) => string,
  refused: () => string,
  write: WriteNumber,
): Promise<void> {
  try {
    await copyText(values.join('\n'))
    notify({ message: copied(write(values.length)) })
  } catch {
    announce(refused())
  }
}
