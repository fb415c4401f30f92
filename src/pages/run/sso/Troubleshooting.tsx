import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { Card } from '#components/layout/Card.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import styles from './guide/steps.module.css'

interface Trouble {
  symptom: string
  cause: string
  help: ReactNode
}

/** What goes wrong with single sign-on, why, and where to look. */
export function Troubleshooting({ profile }: { profile: string }) {
  const step = (name: string, words: string) => <Link to={`${paths.singleSignOn(profile)}?step=${name}`}>{words}</Link>
  const troubles: Trouble[] = [
    {
      symptom: 'Signing in leads back to the sign-in page, again and again',
      cause: 'The provider has another ACS URL (or callback) or entity ID than the portal.',
      help: <>Compare every letter with {step('register', 'the addresses of step 1')}, the end included.</>,
    },
    {
      symptom: '“missing email field” or “missing name field”',
      cause: 'The provider does not send the attribute that the mapping names.',
      help: <>Compare {step('mapping', 'the mapping')} with the attributes that the provider sends for that person.</>,
    },
    {
      symptom: 'The person gets in and sees nothing',
      cause: 'No policy reaches them: their tags match none.',
      help: (
        <>
          Open the person in <Link to={paths.users(profile)}>Users</Link>: the tab “Tags” tells which policies reach
          them. Then map a tag in {step('mapping', 'the mapping')}.
        </>
      ),
    },
    {
      symptom: 'The provider lets a new person in, the portal does not',
      cause: 'All user slots are taken, so no user can be made.',
      help: (
        <>
          <Link to={paths.users(profile)}>Users</Link> tells how many are taken. Delete some, or allocate more.
        </>
      ),
    },
    {
      symptom: 'Nobody gets in any more, from one day to the next',
      cause: 'The provider changed its certificate or its addresses.',
      help: <>Bring its new metadata in {step('metadata', 'step 2')}.</>,
    },
    {
      symptom: 'Everything stopped after the sub-domain or domain changed',
      cause: 'The entity ID and the ACS URL are made from it.',
      help: <>Register {step('register', 'the new addresses')} at the provider.</>,
    },
    {
      symptom: 'Changes to a name or a tag are gone the next day',
      cause: 'Mapped fields are written again at every sign-in.',
      help: <>Change it at the provider, or take the field out of {step('mapping', 'the mapping')}.</>,
    },
    {
      symptom: 'Signing out of the portal does not sign out of the provider',
      cause: 'The logout URL is not registered there, or the provider has no single logout.',
      help: <>Register it, when {step('register', 'step 1')} shows one.</>,
    },
  ]
  return (
    <Card as="section" aria-label="When signing in fails">
      <h2>When signing in fails</h2>
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
