import { useQueries, useQuery } from '@tanstack/react-query'
import { profiles } from '#api/profiles.ts'
import type { ListedProfile } from '#api/session/profile-shape.ts'
import { tokenCreators } from '#api/token-creators.ts'
import classes from '../account.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { listInWords } from '#lib/words/list-in-words.ts'
import { say } from './messages/say.ts'

/** What is deleted with the account: its own profiles, and who loses access to them. Profiles of others stay. */
export function DoomedProfiles() {
  const listed = useQuery(profiles.list())
  const own = (listed.data ?? []).filter(({ from_share }) => !from_share)
  const teams = useQueries({ queries: own.map(({ id }) => tokenCreators.list(id)) })
  if (listed.isError) return <Notice tone="warn">{say.profilesCouldNotBeRead()}</Notice>
  if (listed.isPending) return <p role="status">{say.readingYourProfiles()}</p>
  return (
    <div className={classes.doomed}>
      <p>{say.theseProfilesGo()}</p>
      <ul aria-label={say.profilesThatAreDeleted()}>
        {own.map((profile, at) => (
          <Doomed key={profile.id} profile={profile} members={teams[at]?.data} failed={teams[at]?.isError === true} />
        ))}
      </ul>
    </div>
  )
}

interface DoomedProps {
  profile: ListedProfile
  /** Names by account; undefined while they are being read. */
  members: Record<string, string> | undefined
  failed: boolean
}

function Doomed({ profile, members, failed }: DoomedProps) {
  const name = visibleName(profile.name)
  const names = listInWords(Object.values(members ?? {}), 'unit')
  if (names === '') return <li>{failed ? say.doomedUnread({ name }) : <b>{name}</b>}</li>
  return <li>{(failed ? say.doomedSharedUnread : say.doomedShared)({ name, names })}</li>
}
