import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useProduct } from '#app/use-product.ts'
import { Card } from '#components/layout/Card.tsx'
import { say } from './messages/say.ts'

/** For somebody not signed in: the invitation is kept, and signing in leads back to it. */
export function SignInCard() {
  // TagoIO's own page for new accounts, where the region is chosen.
  const signUp = `${useProduct().admin.replace(/\/$/, '')}/signup`
  return (
    <Card as="section" aria-labelledby="sign-in-first">
      <h2 id="sign-in-first">{say.youWereInvited()}</h2>
      <p>{say.signInFirst()}</p>
      <Button component={Link} to={paths.signIn} state={{ to: paths.invitation }}>
        {say.signInToAnswer()}
      </Button>
      <p className="text-help">
        {say.noAccountYet({
          span: (inside) => <span className="visually-hidden">{inside}</span>,
          link: (inside) => (
            <a href={signUp} target="_blank" rel="noreferrer">
              {inside}
            </a>
          ),
        })}
      </p>
    </Card>
  )
}
