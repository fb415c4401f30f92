import { useQuery } from '@tanstack/react-query'
import { policies, parsePolicy } from '#api/policies.ts'
import { kindsOf } from '#features/policies/describe.ts'
import { namedResources } from '#api/named-resources.ts'
import { matchesPrincipal } from '#features/policies/evaluate.ts'
import { listInWords } from '#lib/words/list-in-words.ts'
import { say } from './messages/say.ts'

/** How many users and analyses a policy matches now, in words; undefined until that is known. */
export function useAffected(profile: string, policyId: string): string | undefined {
  const stored = useQuery(policies.one(profile, policyId)).data
  const policy = stored && parsePolicy(stored)
  const kinds = policy ? kindsOf(policy) : []
  const people = useQuery({ ...namedResources.list(profile, 'run_user'), enabled: kinds.includes('run_user') }).data
  const scripts = useQuery({ ...namedResources.list(profile, 'analysis'), enabled: kinds.includes('analysis') }).data
  if (!policy) return undefined
  const parts = (
    [
      ['run_user', people, say.countUsers, say.countUsersOrMore],
      ['analysis', scripts, say.countAnalyses, say.countAnalysesOrMore],
    ] as const
  )
    .filter(([kind]) => kinds.includes(kind))
    .map(([kind, known, words, wordsOrMore]) => {
      if (!known) return undefined
      const count = known.things.filter(({ id, tags }) =>
        policy.targets.some((target) => matchesPrincipal(target, { kind, id, tags })),
      ).length
      return known.complete ? words({ count }) : wordsOrMore({ count })
    })
  if (parts.includes(undefined)) return undefined
  return parts.length === 0 ? say.nobody() : listInWords(parts.filter((part) => part !== undefined))
}
