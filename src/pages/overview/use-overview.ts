import { useQuery } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import { customDomains, hostOf } from '#api/run/custom-domain.ts'
import { endOfInvitation, invitationStateOf } from '#features/invitations/invitation-end.ts'
import { templatesWithErrors } from '#features/mails/mail-template-errors.ts'
import { byUrgency, meterState, type MeterState } from '#features/usage/meter-state.ts'
import { profileTokens } from '#api/profile-tokens.ts'
import { profiles } from '#api/profiles.ts'
import { runSettings } from '#api/run/run-settings.ts'
import { meterKeys } from '#api/services.ts'
import { teams } from '#api/team.ts'
import { parseNotes, storedNotes } from '#features/sso/upload-note.ts'
import { useNow } from '#components/display/use-now.ts'
import type { ReadableQuery } from '#components/feedback/QueryState.tsx'
import { useForecasts } from '#features/usage/use-forecasts.ts'
import { useUsageAccess } from '#features/usage/use-usage-access.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import type { Facts } from './attention.ts'
import { useUserFigures } from './use-user-figures.ts'
import { say } from './messages/say.ts'

/** Whether this profile has the add-on; undefined while that is unknown. */
export function useHasDomains(): boolean | undefined {
  const current = useQuery(profiles.current()).data
  return current && current.addons.custom_dns !== false
}

/** The services, most urgent first, and when each runs out. */
export interface Meters {
  query: ReadableQuery<unknown>
  states: readonly MeterState[]
  /** By key: ms since the epoch. */
  reaches: Readonly<Record<string, number>>
}

export function useMeters(profile: string): Meters {
  const summary = useQuery(profiles.summary(profile))
  const access = useUsageAccess()
  const now = useNow()
  const { style } = useFormatters()
  const enabled = access.known && access.cycleSettled && access.plan !== 'free'
  const forecastOf = useForecasts({ profile, zone: style.zone, now, cycle: access.cycle, enabled })
  const { data } = summary
  const { plan } = access
  return useMemo(() => {
    const states = data ? meterKeys.map((key) => meterState(key, data, plan)).toSorted(byUrgency) : []
    const reaches = states.flatMap((state): [string, number][] => {
      const { found, context } = forecastOf(state)
      // Meters without a billing month are projected far ahead; here only the next month matters.
      const at = found?.reaches100?.at
      return at !== undefined && at - context.now < 31 * 86_400_000 ? [[state.key, at]] : []
    })
    return { query: summary, states, reaches: Object.fromEntries(reaches) }
  }, [data, plan, forecastOf, summary])
}

/** What is known so far, which parts are still being read, and which could not be. */
export function useFacts(profile: string, meters: Meters) {
  const now = useNow()
  const tokens = useQuery(profileTokens.list(profile))
  const team = useQuery(teams.list(profile))
  const settings = useQuery(runSettings.one(profile))
  const users = useUserFigures(profile)
  const hasDomains = useHasDomains()
  const domain = useQuery({ ...customDomains.one(profile), enabled: hasDomains === true })
  const notes = useSyncExternalStore(storedNotes.subscribe, () => storedNotes.read(profile))
  const known = domain.data?.kind === 'connected' ? domain.data.domain : undefined
  const facts: Facts = {
    now,
    states: meters.states,
    reaches: meters.reaches,
    tokens: tokens.data,
    invitations: team.data?.flatMap((member) => {
      const end = endOfInvitation(member)
      return invitationStateOf(member, now) === 'invited' && end !== null
        ? [{ email: member.email, ends: Date.parse(end) }]
        : []
    }),
    certificates: parseNotes(notes).current?.certificates,
    domain: known && {
      name: hostOf(known),
      wrong: known.records.filter(({ right }) => !right).length,
      active: known.active,
    },
    waiting: users.data?.waiting,
    brokenEmails: settings.data && templatesWithErrors(settings.data.email_templates),
    published: settings.data?.active === true ? true : settings.data && false,
  }
  const parts = [
    { name: say.partUsage, query: meters.query },
    { name: say.partTokens, query: tokens },
    { name: say.partTeam, query: team },
    { name: say.partPortal, query: settings },
    { name: say.partUsers, query: users },
  ]
  return {
    facts,
    reading: parts.some(({ query: { data, error } }) => data === undefined && !error),
    unread: parts.filter(({ query: { data, error } }) => data === undefined && error).map(({ name }) => name()),
  }
}
