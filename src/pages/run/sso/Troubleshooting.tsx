import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { Card } from '#components/layout/Card.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import styles from './guide/steps.module.css'
import { say } from './messages/say.ts'

interface Trouble {
  symptom: string
  cause: string
  help: ReactNode
}

/** Common problems with single sign-on, their causes, and where to look. */
export function Troubleshooting({ profile }: { profile: string }) {
  const step = (name: string) => (words: ReactNode) => (
    <Link to={`${paths.singleSignOn(profile)}?step=${name}`}>{words}</Link>
  )
  const troubles: Trouble[] = [
    {
      symptom: say.leadsBack(),
      cause: say.otherAddresses(),
      help: <>{say.compareAddresses({ step: step('register') })}</>,
    },
    {
      symptom: say.missingField(),
      cause: say.attributeNotSent(),
      help: <>{say.compareMapping({ step: step('mapping') })}</>,
    },
    {
      symptom: say.seesNothing(),
      cause: say.noPolicy(),
      help: (
        <>
          {say.openPerson({
            link: (inside) => <Link to={paths.users(profile)}>{inside}</Link>,
            step: step('mapping'),
          })}
        </>
      ),
    },
    {
      symptom: say.newPersonRefused(),
      cause: say.slotsTakenCause(),
      help: <>{say.usersTell({ link: (inside) => <Link to={paths.users(profile)}>{inside}</Link> })}</>,
    },
    {
      symptom: say.nobodyAnyMore(),
      cause: say.providerChanged(),
      help: <>{say.bringNewMetadata({ step: step('metadata') })}</>,
    },
    {
      symptom: say.stoppedAfterDomain(),
      cause: say.madeFromDomain(),
      help: <>{say.registerNew({ step: step('register') })}</>,
    },
    {
      symptom: say.changesGone(),
      cause: say.writtenAgain(),
      help: <>{say.takeFieldOut({ step: step('mapping') })}</>,
    },
    {
      symptom: say.staysSignedIn(),
      cause: say.logoutNotRegistered(),
      help: <>{say.registerLogout({ step: step('register') })}</>,
    },
  ]
  return (
    <Card as="section" aria-label={say.whenSigningInFails()}>
      <h2>{say.whenSigningInFails()}</h2>
      <Stack gap={3}>
        {troubles.map(({ symptom, cause, help }) => (
          <details key={symptom} className={styles['trouble']}>
            <summary>{symptom}</summary>
            <p>{cause}</p>
            <p>{help}</p>
          </details>
        ))}
      </Stack>
    </Card>
  )
}
