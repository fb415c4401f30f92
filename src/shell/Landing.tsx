import { Navigate, useLocation } from 'react-router'
import { paths } from '#app/paths.ts'
import { useSession } from '#app/use-session.ts'

/** The bare address leads to the overview of the last profile, or to the sign-in page. */
export function Landing() {
  const state = useSession()
  const { search } = useLocation()
  return (
    <Navigate
      to={state.status === 'signed-out' ? paths.signIn + search : paths.home(state.session.profileId)}
      replace
    />
  )
}
