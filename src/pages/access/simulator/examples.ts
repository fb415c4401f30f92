import type { PolicyContext } from '#features/policies/use-policy-context.ts'

interface Example {
  id: string
  name: string
}

/** Somebody and something with a name to ask about: the first who has tags, because policies go by those. */
export function examplesOf({ known }: Pick<PolicyContext, 'known'>): {
  person: Example | undefined
  dashboard: Example | undefined
} {
  const people = known['run_user']?.things ?? []
  const dashboards = known['dashboard']?.things ?? []
  const named = ({ name }: Example) => name.trim() !== ''
  return {
    person: people.find((one) => named(one) && (one.tags ?? []).length > 0) ?? people.find(named),
    dashboard: dashboards.find(named),
  }
}
