import { useMutation, useQueries, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { accounts, type Account } from '../../api/account.ts'
import { profiles } from '../../api/profiles.ts'
import { closeSession } from '../../api/session.ts'
import { tokenCreators } from '../../api/token-creators.ts'
import { ConfirmDialog } from '../../components/feedback/ConfirmDialog.tsx'
import { paths } from '../shell/paths.ts'
import classes from './account.module.css'

/** Seconds to read before the account can go. */
const wait = 5

/** Level 3 of the confirmation ladder. The API asks for nothing more, so the dialog does: the address, and time to read. */
export function DeleteAccountDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const listed = useQuery(profiles.list())
  const own = (listed.data ?? []).filter((profile) => !profile.from_share)
  const teams = useQueries({ queries: own.map(({ id }) => tokenCreators.names(id)) })
  const remove = useMutation(accounts.remove())
  const navigate = useNavigate()
  const left = useCountdown(wait)
  const run = async () => {
    await remove.mutateAsync()
    await navigate(paths.signIn)
    closeSession()
  }
  return (
    <ConfirmDialog
      title="Delete your account"
      body={
        <div className={classes.body}>
          <p>These profiles go with it, with their devices, users and data. Nothing of it can be brought back:</p>
          {listed.isError && <p className={classes.warning}>The list of your profiles could not be read.</p>}
          <ul>
            {own.map(({ id, name }, at) => {
              const members = Object.values(teams[at]?.data ?? {})
              return (
                <li key={id}>
                  <b>{name}</b>
                  {members.length > 0 && `, shared with ${members.join(', ')}`}
                </li>
              )
            })}
          </ul>
          {account.plan && account.plan !== 'free' && (
            <p className={classes.warning}>
              You have a paid subscription. If you want a refund, ask TagoIO for it before you delete the account.
            </p>
          )}
          <p role="status">{left > 0 ? `You can delete it in ${left} s.` : 'You can delete it now.'}</p>
        </div>
      }
      confirmLabel="Delete account"
      danger
      typeToConfirm={account.email}
      waits={left > 0}
      failureTitle="The account was not deleted"
      run={run}
      onClose={onClose}
    />
  )
}

function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    if (left === 0) return undefined
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  return left
}
