import { useQuery } from '@tanstack/react-query'
import { byUrgency, meterLevelNames, meterState, type MeterLevel } from '#features/usage/meter-state.ts'
import { anyProfile } from '#api/any-profile.ts'
import type { ProfileSummary } from '#api/profiles.ts'
import { meters, serviceKeys } from '#api/services.ts'
import { StatusBadge, type StatusTone } from '#components/display/StatusBadge.tsx'
import { say } from './messages/say.ts'

const tones: Readonly<Partial<Record<MeterLevel, StatusTone>>> = {
  eighty: 'warn',
  ninety: 'warn',
  full: 'bad',
  over: 'bad',
}

/** The service of a profile that will stop first. */
export function NearestLimit({ id, summary }: { id: string; summary: ProfileSummary }) {
  const plan = useQuery(anyProfile.one(id)).data?.account_plan
  const [worst] = serviceKeys.map((key) => meterState(key, summary, plan)).toSorted(byUrgency)
  if (!worst || worst.percent === undefined) return <>{say.noneAllocated()}</>
  const tone = tones[worst.level]
  const words = `${meters[worst.key].label}: ${worst.percent} %`
  return tone ? (
    <span title={meterLevelNames(worst.level)}>
      <StatusBadge tone={tone}>{words}</StatusBadge>
    </span>
  ) : (
    <>{words}</>
  )
}
