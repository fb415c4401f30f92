import { useQuery } from '@tanstack/react-query'
import { profiles } from '#api/profiles.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { say } from './messages/say.ts'

/** More languages need the Scale plan, which must be that of the profile's owner (regression class R11). */
export function LanguagePlan() {
  const plan = useQuery(profiles.current()).data?.account_plan
  if (!plan || plan === 'scale') return null
  return <Notice tone="warn">{say.planShowsFallback({ plan })}</Notice>
}
