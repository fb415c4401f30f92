import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useProduct } from '#app/use-product.ts'
import { Card } from '#components/layout/Card.tsx'

/** Nobody is signed in: the invitation waits, and signing in leads back to it. */
export function SignInCard() {
  // TagoIO's own page for new accounts; the region is chosen there.
  const signUp = `${useProduct().admin.replace(/\/$/, '')}/signup`
  return (
    <Card as="section" aria-labelledby="sign-in-first">
      <h2 id="sign-in-first">You were invited to work in a profile</h2>
      <p>
        Sign in with the account whose e-mail address got the invitation. You come back here to accept or decline;
        nothing is answered before you do.
      </p>
      <Button component={Link} to={paths.signIn} state={{ to: paths.invitation }}>
        Sign in to answer
      </Button>
      <p className="text-help">
        No account yet?{' '}
        <a href={signUp} target="_blank" rel="noreferrer">
          Create one at TagoIO<span className="visually-hidden"> (opens in a new tab)</span>
        </a>{' '}
        with that same address and in the region of the profile, confirm it, then come back to this tab. On TagoDeploy,
        whoever runs it says where.
      </p>
    </Card>
  )
}
