import { useState } from 'react'
import { Link } from 'react-router'
import { keptInvitation } from '#api/session/kept-invitation.ts'
import { paths } from '#app/paths.ts'
import { useProduct } from '#app/use-product.ts'
import { useSession } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import { AnswerCard } from './AnswerCard.tsx'
import { AnsweredCard } from './AnsweredCard.tsx'
import classes from './invitation.module.css'
import { SignInCard } from './SignInCard.tsx'
import type { InvitationAnswered } from './use-answer.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** The page to answer a mailed invitation: signed in or not, still open or not. */
export default function InvitationPage() {
  const product = useProduct()
  const state = useSession()
  // Read once: the answer removes it from the tab's storage, and the page still shows the result.
  const [secret] = useState(keptInvitation)
  const [answered, setAnswered] = useState<InvitationAnswered>()
  return (
    <div className={classes.page}>
      <title>{say.pageTitle({ name: product.name })}</title>
      <main className={classes.column}>
        <header className={classes.header}>
          <img src={`${import.meta.env.BASE_URL}logo.svg`} alt="" width={36} height={36} />
          <h1 id="page-title" tabIndex={-1}>
            {say.invitation()}
          </h1>
        </header>
        {answered ? (
          <AnsweredCard answered={answered} />
        ) : secret === undefined ? (
          <Card as="section" aria-labelledby="no-invitation">
            <h2 id="no-invitation">{say.noInvitation()}</h2>
            <p>{say.noInvitationAbout()}</p>
          </Card>
        ) : state.status === 'open' ? (
          <AnswerCard session={state.session} secret={secret} onAnswered={setAnswered} />
        ) : (
          <SignInCard />
        )}
        <p className={classes.ways}>
          {state.status === 'open' ? (
            <>
              <Link to={paths.inbox}>{say.inbox()}</Link>
              <Link to={paths.home(state.session.profileId)}>
                {answered || secret === undefined ? say.goOn() : say.goOnWithoutAnswering()}
              </Link>
            </>
          ) : (
            secret === undefined && <Link to={paths.signIn}>{common.signIn()}</Link>
          )}
        </p>
      </main>
    </div>
  )
}
