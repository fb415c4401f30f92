import { useIsMutating, useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Navigate, Outlet, useLocation, useParams } from 'react-router'
import { profiles } from '#api/profiles.ts'
import { Frame } from './Frame.tsx'
import { paths } from '#app/paths.ts'
import { ProfileIdContext } from '#app/profile-id.ts'
import { useSession } from '#app/use-session.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const SessionEndedDialog = lazyPart(() => import('./dialogs/SessionEndedDialog.tsx'), 'SessionEndedDialog')
const WrongProfileDialog = lazyPart(() => import('./dialogs/WrongProfileDialog.tsx'), 'WrongProfileDialog')

/** Everything under `/p/:profileId`. Needs a session, and shows a dialog when the session works in another profile. */
export function ProfileLayout() {
  const state = useSession()
  const { profileId } = useParams()
  const { pathname, search } = useLocation()
  if (state.status === 'signed-out')
    return <Navigate to={paths.signIn} replace state={state.left ? null : { to: pathname + search }} />
  return (
    <ProfileIdContext value={profileId}>
      <Frame session={state.session}>
        <KeepCurrent />
        <Outlet />
        <Suspense>
          {state.status === 'ended' && <SessionEndedDialog session={state.session} />}
          {state.status === 'open' && state.session.profileId !== profileId && (
            <Mismatch active={state.session.profileId} />
          )}
        </Suspense>
      </Frame>
    </ProfileIdContext>
  )
}

/** When the window is looked at again, asks to which profile the token belongs: another browser may have moved it. */
function KeepCurrent() {
  useQuery({ ...profiles.current(), refetchOnWindowFocus: true })
  return null
}

function Mismatch({ active }: { active: string }) {
  const switching = useIsMutating({ mutationKey: ['switch-profile'] }) > 0
  return switching ? null : <WrongProfileDialog active={active} />
}
