import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { profiles } from '../../api/profiles.ts'
import { useMoveOn } from '../shell/move-on/use-move-on.ts'
import { paths } from '../shell/paths.ts'
import { useProduct } from '../shell/use-product.ts'
import classes from './profile.module.css'

const DeleteProfileDialog = lazy(() =>
  import('./DeleteProfileDialog.tsx').then((m) => ({ default: m.DeleteProfileDialog })),
)
const loadMoveOn = () => import('../shell/move-on/MoveOnDialog.tsx').then((m) => ({ default: m.MoveOnDialog }))
const MoveOnDialog = lazy(loadMoveOn)

interface DangerSectionProps {
  profile: string
  name: string
  /** Why this token changes nothing. */
  readOnly: string | undefined
}

/** The end of a profile, for its owner, and handing it over, which only people at TagoIO do. */
export function DangerSection({ profile, name, readOnly }: DangerSectionProps) {
  const listed = useQuery(profiles.list()).data
  const [open, setOpen] = useState<'delete' | 'gone'>()
  const move = useMoveOn(profile, `Profile ${name} deleted`)
  const only = listed !== undefined && listed.filter(({ from_share }) => !from_share).length === 1
  const reason = readOnly ?? (only ? 'An account keeps at least one profile of its own.' : undefined)
  const deleted = () => {
    setOpen('gone')
    // Until the dialog stands before it, the page of a profile that is gone must not change.
    void loadMoveOn().finally(() => move.mutate())
  }
  return (
    <section className={classes.card} aria-labelledby="profile-end">
      <h2 id="profile-end">Hand over or delete</h2>
      <p>
        <b>Hand over.</b> TagoIO’s support moves a profile to another account: ask them with the ID above and the e-mail
        address of that account, which needs a plan with room for it.{' '}
        <a href={`${useProduct().docs}/profiles`} target="_blank" rel="noreferrer">
          How TagoIO does it
          <span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      </p>
      <p>
        <b>Delete.</b> The profile goes with its devices, users, portal and tokens.
        {only && (
          <>
            {' '}
            This is your only profile, and an account keeps at least one: delete{' '}
            <Link to={paths.security}>the account</Link> instead.
          </>
        )}
      </p>
      <div>
        <Button
          variant="default"
          className={classes.danger ?? ''}
          disabled={reason !== undefined}
          title={reason}
          onClick={() => setOpen('delete')}
        >
          Delete profile…
        </Button>
      </div>
      <Suspense>
        {open === 'delete' && (
          <DeleteProfileDialog profile={profile} name={name} onDeleted={deleted} onClose={() => setOpen(undefined)} />
        )}
        {open === 'gone' && <MoveOnDialog title={`${name} is deleted`} move={move} />}
      </Suspense>
    </section>
  )
}
