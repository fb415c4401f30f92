import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { memo, Suspense, useState } from 'react'
import { useNavigate } from 'react-router'
import { accounts } from '#api/account/account.ts'
import { profiles } from '#api/profiles.ts'
import type { ListedProfile } from '#api/session/profile-shape.ts'
import type { Session } from '#api/session/session-shape.ts'
import { Icon } from '#components/display/Icon.tsx'
import { notify } from '#components/feedback/notify.ts'
import { MenuButton } from '#components/menu/MenuButton.tsx'
import { environmentColors, readEnvironment, rememberEnvironment } from '#features/profiles/environment.ts'
import { useEnvironment } from '#features/profiles/use-environment.ts'
import { samePageOf } from '#app/paths.ts'
import { pathHere } from '#lib/href-of.ts'
import classes from './ProfileSwitcher.module.css'
import { useProfileId } from '#app/use-session.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

const FailureDialog = lazyPart(() => import('#components/feedback/FailureDialog.tsx'), 'FailureDialog')

/** Shows the profile and its region on every page, and moves the session to another profile. */
export const ProfileSwitcher = memo(function ProfileSwitcher({ session, rail }: { session: Session; rail: boolean }) {
  const profileId = useProfileId()
  const client = useQueryClient()
  const current = useQuery(profiles.current()).data
  const listed = useQuery({ ...profiles.list(), enabled: false }).data
  const account = useQuery(accounts.one()).data
  // Known without reading the list: a profile that belongs to another account is shared.
  const shared = Boolean(account && current?.info.account && current.info.account !== account.id)
  const environment = useEnvironment(profileId)
  const [failure, setFailure] = useState<unknown>()
  const change = useSwitchProfile(setFailure)
  const name = current?.info.name ?? say.profile()
  const details = [session.regionName, shared ? say.sharedWithYou() : undefined, environment?.label]
    .filter(Boolean)
    .join(' · ')
  return (
    <>
      <MenuButton
        label={say.profileNameDetailsSwitch({ name, details })}
        className={`${classes.button} ${rail ? classes.rail : ''}`}
        align="start"
        onOpen={() => void client.prefetchQuery(profiles.list())}
        groups={() => [
          {
            heading: say.switchProfile(),
            find: say.findAProfile(),
            choices: (listed ?? []).map((profile) => choiceOf(profile, profileId, session, change)),
          },
          {
            heading: say.markProfileBrowser(),
            choices: environmentColors.map(({ id, label }) => ({
              label,
              checked: id === readEnvironment(profileId),
              onSelect: () => rememberEnvironment(profileId, id),
            })),
          },
        ]}
      >
        <span className={classes.logo} aria-hidden>
          {initial(name)}
        </span>
        <span className={classes.text} title={visibleName(name)}>
          <span className={classes.name}>{visibleName(name)}</span>
          <span className={classes.details}>{details}</span>
        </span>
        <Icon name="chevron-down" size={16} />
      </MenuButton>
      {failure !== undefined && (
        <Suspense>
          <FailureDialog title={say.profileNotSwitched()} error={failure} onClose={() => setFailure(undefined)} />
        </Suspense>
      )}
    </>
  )
})

function choiceOf(profile: ListedProfile, profileId: string, session: Session, change: (to: ListedProfile) => void) {
  const pasted = session.source === 'token' && profile.id !== profileId
  return {
    label: profile.name,
    note: profile.from_share ? say.sharedWithYou() : undefined,
    checked: profile.id === profileId,
    disabledReason: pasted ? say.signTokenProfileMoving() : undefined,
    onSelect: () => profile.id !== profileId && change(profile),
  }
}

function useSwitchProfile(onFailure: (error: unknown) => void) {
  const navigate = useNavigate()
  const { mutate } = useMutation({
    ...profiles.switch(),
    mutationKey: ['switch-profile'],
    onError: onFailure,
  })
  return (profile: ListedProfile) =>
    mutate(profile.id, {
      onSuccess: (info) => {
        void navigate(samePageOf(info.id, pathHere()))
        notify({ message: say.switchedToName({ name: info.name }) })
      },
    })
}

const initial = (name: string) => {
  const [first = '?'] = name.trim()
  return first.toUpperCase()
}
