import { useQuery } from '@tanstack/react-query'
import { policies, type Policy } from '#api/policies.ts'
import { say } from './messages/say.ts'

/** The most policies that are read for a warning, because each takes a request. */
const most = 20

interface CheckedPolicies {
  /** Undefined until they have been read. */
  found: readonly Policy[] | undefined
  /** What was left out, in words. */
  rest: string | undefined
  /** Whether they are being read. */
  reading: boolean
  error: unknown
  retry: () => void
}

/**
 * The active policies, for a warning about them. Unless `asked` is true, only policies that another page has loaded are
 * used: a warning that nobody requested is not worth one request per policy.
 */
export function useCheckedPolicies(profile: string, asked: boolean): CheckedPolicies {
  const heads = useQuery({ ...policies.summaries(profile), enabled: asked })
  const active = heads.data?.filter((head) => head.active)
  const read = active?.slice(0, most) ?? []
  const whole = useQuery({ ...policies.whole(profile, read), enabled: asked && read.length > 0 })
  const failed = [heads, whole].find(({ error, data }) => error !== null && data === undefined)
  return {
    found: active?.length === 0 ? [] : whole.data,
    rest: active !== undefined && active.length > most ? say.onlyFirstPolicies({ most }) : undefined,
    reading: heads.isFetching || whole.isFetching,
    error: failed?.error,
    retry: () => void failed?.refetch(),
  }
}
