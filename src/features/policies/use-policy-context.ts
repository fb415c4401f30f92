import { say } from './messages/say.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { policies, type Policy } from '#api/policies.ts'
import { fallbackCatalogue, policyCatalogue } from '#api/policy-catalogue.ts'
import type { LintContext } from './findings.ts'
import type { KnownResources } from '#api/named-resources.ts'
import type { SentenceContext } from './describe.ts'
import { namedResources, type Pickable } from '#api/named-resources.ts'
import { runSettings, type RunSettings } from '#api/run/run-settings.ts'

const types: readonly Pickable[] = ['run_user', 'analysis', 'dashboard', 'device']

export interface PolicyContext extends SentenceContext, Omit<LintContext, 'others'> {
  known: Readonly<Partial<Record<string, KnownResources>>>
  /** Every policy of the profile, once they are read. */
  all: readonly Policy[] | undefined
  /** What could not be read, in words: it is left out of every statement. */
  gaps: readonly string[]
  /** Asks again for what could not be read. */
  retry: () => void
}

const gapNames: Readonly<Record<Pickable, () => string>> = {
  run_user: say.gapUsers,
  analysis: say.gapAnalyses,
  dashboard: say.gapDashboards,
  device: say.gapDevices,
}

/** Everything that policies are about: the catalogue, the things and people there are, and the other policies. */
export function usePolicyContext(profile: string): PolicyContext {
  const catalogue = useQuery(policyCatalogue.one(profile))
  const things = [
    useQuery(namedResources.list(profile, 'run_user')),
    useQuery(namedResources.list(profile, 'analysis')),
    useQuery(namedResources.list(profile, 'dashboard')),
    useQuery(namedResources.list(profile, 'device')),
  ]
  const all = useQuery(policies.all(profile))
  const failing = [catalogue, all, ...things].filter(({ error }) => error !== null)
  const settings = useQuery(runSettings.one(profile)).data
  const [people, scripts, dashboards, devices] = things.map(({ data }) => data)
  const failed = types.filter((_, at) => things[at]?.error).map((type) => gapNames[type]())
  const gaps = [
    ...failed,
    ...(all.error ? [say.gapPolicies()] : []),
    ...(catalogue.error ? [say.gapActions()] : []),
  ].join('|')
  const world = useMemo(() => {
    const known: Partial<Record<string, KnownResources>> = {}
    for (const [type, read] of [
      ['run_user', people],
      ['analysis', scripts],
      ['dashboard', dashboards],
      ['device', devices],
    ] as const)
      if (read) known[type] = read
    return {
      catalogue: catalogue.data ?? fallbackCatalogue,
      known,
      all: all.data,
      gaps: gaps === '' ? [] : gaps.split('|'),
      nameOf: (type: string, id: string) => known[type]?.things.find((thing) => thing.id === id)?.name,
      signUpKeys: settings ? signUpKeys(settings) : [],
      hasAnonymousUser: Boolean(settings?.anonymous_token),
    }
  }, [catalogue.data, people, scripts, dashboards, devices, all.data, settings, gaps])
  return { ...world, retry: () => void Promise.all(failing.map(({ refetch }) => refetch())) }
}

/** Tag keys that a field of the sign-up page puts on new users (contract 6.5). */
function signUpKeys({ signup_fields }: RunSettings): string[] {
  return signup_fields.flatMap((field) => {
    const name: unknown = typeof field === 'object' && field !== null ? Reflect.get(field, 'name') : undefined
    return typeof name === 'string' && name !== '' ? [name] : []
  })
}
