import { useState } from 'react'
import { useProfileId } from '#app/use-session.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { useCheckedPolicies } from '../use-checked-policies.ts'
import { selfGrants } from './self-grants.ts'
import { say } from './messages/say.ts'

interface SelfGrantedProps {
  /** The tags that the fields in the form set. */
  keys: readonly string[]
  /** The tags that the stored fields set. */
  stored: readonly string[]
}

/**
 * Warns about policies that a person could match by signing up. The policies are loaded on request, and automatically
 * once a field sets another tag than before: that is when access could be granted by accident.
 */
export function SelfGranted({ keys, stored }: SelfGrantedProps) {
  const [asked, setAsked] = useState(false)
  const changed = keys.some((key) => !stored.includes(key))
  const { found, rest, reading, error, retry } = useCheckedPolicies(
    useProfileId(),
    keys.length > 0 && (asked || changed),
  )
  if (keys.length === 0) return null
  if (error !== undefined) return <ErrorPanel error={error} title={say.policiesNotRead()} onRetry={retry} />
  if (found === undefined)
    return (
      <p className="text-help" role="status">
        {reading
          ? say.lookingAtPolicies()
          : say.checkPolicies({
              button: (inside) => <TextButton onClick={() => setAsked(true)}>{inside}</TextButton>,
            })}
      </p>
    )
  const grants = selfGrants(keys, found)
  if (grants.length === 0)
    return (
      <p className="text-help" role="status">
        {say.nobodyGrants()} {rest}
      </p>
    )
  return (
    <Notice as="div" tone="warn" role="status">
      <b>{say.grantThemselves()}</b>
      <ul>
        {grants.map(({ key, policy }) => (
          <li key={`${key} ${policy}`}>{say.policyGoesByTag({ policy, key })}</li>
        ))}
      </ul>
      {rest && <p>{rest}</p>}
    </Notice>
  )
}
