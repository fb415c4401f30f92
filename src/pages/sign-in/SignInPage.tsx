import { useState } from 'react'
import { Navigate, useLocation, useNavigate } from 'react-router'
import { keptInvitation } from '#api/session/kept-invitation.ts'
import { LanguageChoice } from '#features/language/LanguageChoice.tsx'
import { paths } from '#app/paths.ts'
import { useProduct } from '#app/use-product.ts'
import { useSession } from '#app/use-session.ts'
import { ConnectPanel } from './ConnectPanel.tsx'
import { DemoPanel } from './DemoPanel.tsx'
import { NotSecure } from './NotSecure.tsx'
import classes from './SignInPage.module.css'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** The ways to sign in: the demo, an account, or a profile token. */
export default function SignInPage() {
  const product = useProduct()
  const session = useSession()
  const navigate = useNavigate()
  const wanted = wantedPath(useLocation().state)
  const [entering, setEntering] = useState(false)
  // An account without a profile answers its invitation while signing in; then there is no invitation to return to.
  const target = (profileId: string) =>
    wanted === undefined || (wanted === paths.invitation && keptInvitation() === undefined)
      ? paths.home(profileId)
      : wanted
  const enter = (profileId: string) => void navigate(target(profileId), { replace: true })
  if (session.status === 'open' && !entering) return <Navigate to={target(session.session.profileId)} replace />
  const ways = { onEntering: setEntering, onEntered: enter, preferred: wanted?.split('/')[2] }
  const isDemo = product.mode === 'demo'
  const demo = <DemoPanel {...ways} first={isDemo} />
  return (
    <div className={classes.page}>
      <title>{say.signInName({ name: product.name })}</title>
      <main className={classes.column}>
        <header className={classes.header}>
          <img src={`${import.meta.env.BASE_URL}logo.svg`} alt="" width={36} height={36} />
          <div>
            <h1 id="page-title" tabIndex={-1} className={classes.title}>
              {common.signIn()}
            </h1>
            <p className={classes.about}>{say.productIs({ name: product.name })}</p>
          </div>
        </header>
        <NotSecure />
        <div className={classes.ways}>
          {isDemo && demo}
          <ConnectPanel regions={product.regions} {...ways} quiet={isDemo} />
          {product.mode === 'connect' && demo}
        </div>
        <LanguageChoice />
      </main>
    </div>
  )
}

/** The page the person wanted before they had to sign in; only addresses of this app. */
function wantedPath(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('to' in state)) return undefined
  return typeof state.to === 'string' && /^\/(p\/|account\b|invitation$)/.test(state.to) ? state.to : undefined
}
