import { useQueries, useQuery } from '@tanstack/react-query'
import { profiles } from '#api/profiles.ts'
import type { ListedProfile } from '#api/session/profile-shape.ts'
import { tokenCreators } from '#api/token-creators.ts'
import classes from '../account.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'

/** What goes with the account: its own profiles, and who loses them with it. Profiles of others stay. */
export function DoomedProfiles() {
  const listed = useQuery(profiles.list())
  const own = (listed.data ?? []).filter(({ from_share }) => !from_share)
  const teams = useQueries({ queries: own.map(({ id }) => tokenCreators.names(id)) })
  if (listed.isError) return <Notice tone="warn">The list of your profiles could not be read.</Notice>
  if (listed.isPending) return <p role="status">Reading your profiles…</p>
  return (
    <div className={classes.doomed}>
      <p>These profiles go with it, with their devices, users and data. Nothing of it can be brought back:</p>
      <ul aria-label="Profiles that are deleted">
        {own.map((profile, at) => (
          <Doomed key={profile.id} profile={profile} members={teams[at]?.data} failed={teams[at]?.isError === true} />
        ))}
      </ul>
    </div>
  )
}

interface DoomedProps {
  profile: ListedProfile
  /** Names by account; undefined while they are read. */
  members: Record<string, string> | undefined
  failed: boolean
}

function Doomed({ profile, members, failed }: DoomedProps) {
  const names = Object.values(members ?? {})
  return (
    <li>
      <b>{visibleName(profile.name)}</b>
      {names.length > 0 && `, shared with ${names.join(', ')}`}
      {failed && ' (who else works in it could not be read)'}
    </li>
  )
}
