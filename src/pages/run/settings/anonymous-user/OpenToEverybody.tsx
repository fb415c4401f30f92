import { useQuery } from '@tanstack/react-query'
import { policies } from '#api/policies.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { useProfileId } from '#app/use-session.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { openPolicies } from './open-policies.ts'

/** Each policy is a request of its own, so no more than these are read unasked. */
const most = 20

/** What every user may do, and thus anybody with a link. */
export function OpenToEverybody({ exists }: { exists: boolean }) {
  const profile = useProfileId()
  const heads = useQuery(policies.summaries(profile))
  const active = (heads.data ?? []).filter((head) => head.active)
  const read = active.slice(0, most)
  const whole = useQuery({ ...policies.whole(profile, read), enabled: heads.data !== undefined && read.length > 0 })
  const failed = [heads, whole].find(({ error, data }) => error && !data)
  if (failed) {
    return (
      <ErrorPanel error={failed.error} title="The policies could not be read" onRetry={() => void failed.refetch()} />
    )
  }
  const open = openPolicies(whole.data ?? [])
  if (open.length === 0) return null
  return (
    <Notice as="div" tone={exists ? 'bad' : 'warn'} role="status">
      <b>
        {exists
          ? 'Anybody with a public link can reach what these policies grant to all users'
          : 'These policies grant to all users; an anonymous user would be one of them'}
      </b>
      <ul>
        {open.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {active.length > read.length && <p>Only the first {most} active policies were looked at.</p>}
    </Notice>
  )
}
