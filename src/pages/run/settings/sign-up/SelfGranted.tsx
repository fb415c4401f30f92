import { useState } from 'react'
import { useProfileId } from '#app/use-session.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { useCheckedPolicies } from '../use-checked-policies.ts'
import { selfGrants } from './self-granted.ts'

interface SelfGrantedProps {
  /** The tags that the form's fields set now. */
  keys: readonly string[]
  /** Those that the stored fields set. */
  stored: readonly string[]
}

/**
 * Warns of policies that a person could reach by signing up. The policies are read when somebody asks, and once a field
 * sets another tag than before: that is when access could be opened without meaning to.
 */
export function SelfGranted({ keys, stored }: SelfGrantedProps) {
  const [asked, setAsked] = useState(false)
  const changed = keys.some((key) => !stored.includes(key))
  const { found, rest, reading, error, retry } = useCheckedPolicies(
    useProfileId(),
    keys.length > 0 && (asked || changed),
  )
  if (keys.length === 0) return null
  if (error !== undefined) return <ErrorPanel error={error} title="The policies could not be read" onRetry={retry} />
  if (found === undefined)
    return (
      <p className="text-help" role="status">
        {reading ? (
          'Looking whether policies grant access by these tags…'
        ) : (
          <>
            A policy that goes by such a tag grants its access to whoever signs up with it.{' '}
            <TextButton onClick={() => setAsked(true)}>Check the policies</TextButton>
          </>
        )}
      </p>
    )
  const grants = selfGrants(keys, found)
  if (grants.length === 0)
    return (
      <p className="text-help" role="status">
        No active policy goes by these tags. {rest}
      </p>
    )
  return (
    <Notice as="div" tone="warn" role="status">
      <b>People can grant themselves access</b>
      <ul>
        {grants.map(({ key, policy }) => (
          <li key={`${key} ${policy}`}>
            The policy “{policy}” goes by the tag {key}, which anybody who signs up sets, hidden fields included.
          </li>
        ))}
      </ul>
      {rest && <p>{rest}</p>}
    </Notice>
  )
}
