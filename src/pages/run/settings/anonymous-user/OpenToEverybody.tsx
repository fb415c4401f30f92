import { useState } from 'react'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { useProfileId } from '#app/use-session.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { useCheckedPolicies } from '../use-checked-policies.ts'
import { openPolicies } from './open-policies.ts'
import { say } from './messages/say.ts'

/**
 * What every user may do, and so anybody with a public link. Without an anonymous user there are no such links, so it is
 * looked up only when somebody asks.
 */
export function OpenToEverybody({ exists }: { exists: boolean }) {
  const [asked, setAsked] = useState(false)
  const { found, rest, reading, error, retry } = useCheckedPolicies(useProfileId(), exists || asked)
  if (error !== undefined) return <ErrorPanel error={error} title={say.policiesNotRead()} onRetry={retry} />
  if (found === undefined)
    return exists || reading ? null : (
      <p className="text-help">
        {say.checkPolicies({
          button: (inside) => <TextButton onClick={() => setAsked(true)}>{inside}</TextButton>,
        })}
      </p>
    )
  const open = openPolicies(found)
  if (open.length === 0)
    return asked ? (
      <p className="text-help" role="status">
        {say.nobodyGetsAll()} {rest}
      </p>
    ) : null
  return (
    <Notice as="div" tone={exists ? 'bad' : 'warn'} role="status">
      <b>{exists ? say.anonymousCanReach() : say.anonymousWouldReach()}</b>
      <ul>
        {open.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {rest && <p>{rest}</p>}
    </Notice>
  )
}
