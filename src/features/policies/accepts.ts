import { actionsOn, type Catalogue, type Governed } from '#api/policy-catalogue.ts'
import { matchWord, type Choice } from './tuple.ts'

/**
 * Whether a rule of this form can have any effect: the platform stores others, but they grant nothing (contract 11.2).
 */
export function accepts(
  catalogue: Catalogue,
  { kind, resource, action: word, choice }: { kind: Governed; resource: string; action: string; choice: Choice },
): boolean {
  const found = actionsOn(catalogue, kind, resource).find(({ value }) => value === word)
  return found?.match_by.includes(matchWord(choice)) ?? false
}
