import { useQuery } from '@tanstack/react-query'
import { policies } from '#api/policies.ts'
import { useProfileId } from '#app/use-session.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { selfGrants } from './self-granted.ts'

/** Each policy is a request of its own, so no more than these are read unasked. */
const most = 20

/** Warns of policies that a person could reach by signing up. */
export function SelfGranted({ keys }: { keys: readonly string[] }) {
  const profile = useProfileId()
  const heads = useQuery({ ...policies.summaries(profile), enabled: keys.length > 0 }).data ?? []
  const active = heads.filter((head) => head.active)
  const read = active.slice(0, most)
  const whole = useQuery({ ...policies.whole(profile, read), enabled: keys.length > 0 && read.length > 0 }).data ?? []
  const grants = selfGrants(keys, whole)
  if (grants.length === 0) return null
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
      {active.length > read.length && <p>Only the first {most} active policies were looked at.</p>}
    </Notice>
  )
}
