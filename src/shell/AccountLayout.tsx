import { Suspense } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { Frame } from './Frame.tsx'
import { paths } from '#app/paths.ts'
import { useSession } from '#app/use-session.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const SessionEndedDialog = lazyPart(() => import('./dialogs/SessionEndedDialog.tsx'), 'SessionEndedDialog')

/** Everything under `/account`: the frame around it shows the profile the session works in. */
export default function AccountLayout() {
  const state = useSession()
  const { pathname, search } = useLocation()
  if (state.status === 'signed-out')
    return <Navigate to={paths.signIn} replace state={state.left ? null : { to: pathname + search }} />
  return (
    <Frame session={state.session}>
      <Outlet />
      <Suspense>{state.status === 'ended' && <SessionEndedDialog session={state.session} />}</Suspense>
    </Frame>
  )
}
