import { actionsOn, type Catalogue, type Governed } from '#api/policy-catalogue.ts'
import { matchWord, type Choice } from './tuple.ts'

/** Whether a rule of that form can act at all: the platform stores others, and they grant nothing (contract 11.2). */
export function accepts(
  catalogue: Catalogue,
  { kind, resource, action: word, choice }: { kind: Governed; resource: string; action: string; choice: Choice },
): boolean {
  const found = actionsOn(catalogue, kind, resource).find(({ value }) => value === word)
  return found?.match_by.includes(matchWord(choice)) ?? false
}
