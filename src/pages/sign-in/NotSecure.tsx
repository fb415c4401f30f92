import classes from './SignInPage.module.css'
import { Card } from '#components/layout/Card.tsx'

/** Over plain http by a name browsers hold back what secure pages have, and the network can read along: said before anybody signs in. */
export function NotSecure() {
  if (isSecureContext) return null
  return (
    <Card as="section" aria-labelledby="not-secure-heading">
      <h2 id="not-secure-heading">This page is not served securely</h2>
      <p className={classes.about}>
        It came over plain http under the name {location.hostname}, so everybody on the way can read and change what is
        sent, tokens too. The browser also keeps storage for the demo (it lives in memory, for each tab) and locks
        between tabs (a job belongs to its tab) from such pages, and computes no fingerprints of certificates. Serve
        Portico over https, or open it on this computer as localhost.
      </p>
    </Card>
  )
}
