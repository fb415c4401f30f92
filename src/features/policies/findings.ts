import type { KnownResources } from '#api/named-resources.ts'
import type { Policy } from '#api/policies.ts'
import type { Catalogue } from '#api/policy-catalogue.ts'
import type { Piece } from './describe.ts'
import type { Choice } from './tuple.ts'
import { matchesResource } from './evaluate.ts'

/** `inert`: it can never act. `risk`: it grants more, or less surely, than it seems. `note`: it acts on nothing now. */
type FindingLevel = 'inert' | 'risk' | 'note'

/** Something about a policy that a person may want to know (product 3.15.7). */
export interface Finding {
  level: FindingLevel
  words: string
  /** The same words in parts, where they name something that can be opened. */
  pieces?: readonly Piece[]
  /** The line it is about; without it the whole policy. */
  at?: { list: 'targets' | 'permissions'; index: number }
}

export interface LintContext {
  catalogue: Catalogue
  /** By type of the wire; what was not read is not judged. */
  known: Readonly<Record<string, KnownResources | undefined>>
  /** The other policies of the profile. */
  others: readonly Policy[]
  /** Tag keys that people can set by signing up (contract 6.5). */
  signUpKeys?: readonly string[]
  /** Whether the portal has a user that stands for everybody without signing in (contract 6.3). */
  hasAnonymousUser?: boolean
}

/** How many of the things that are known a resource takes in, whoever asks: *tag match* counts what carries the key. */
export function matching(choice: Choice, known: KnownResources): number {
  return known.things.filter((thing) =>
    choice.by === 'tag-match'
      ? thing.tags.some(({ key }) => key === choice.key)
      : matchesResource(choice, { tags: [] }, thing),
  ).length
}
