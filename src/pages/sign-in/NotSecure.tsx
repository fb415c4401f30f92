import classes from './SignInPage.module.css'
import { Card } from '#components/layout/Card.tsx'
import { say } from './messages/say.ts'

/** Warns before signing in over plain http: browsers disable features there, and the network can read along. */
export function NotSecure() {
  if (isSecureContext) return null
  return (
    <Card as="section" aria-labelledby="not-secure-heading">
      <h2 id="not-secure-heading">{say.pageNotServedSecurely()}</h2>
      <p className={classes.about}>{say.notSecureMeaning({ hostname: location.hostname })}</p>
    </Card>
  )
}
