import type { KnownResources } from '#api/named-resources.ts'
import type { Policy } from '#api/policies.ts'
import type { Catalogue } from '#api/policy-catalogue.ts'
import type { Piece } from './pieces.ts'
import type { Choice } from './tuple.ts'
import { matchesResource } from './evaluate.ts'

/**
 * `inert`: it can never have an effect. `risk`: it grants more, or less surely, than it seems. `note`: it has no effect
 * at present.
 */
type FindingLevel = 'inert' | 'risk' | 'note'

/** Something about a policy that a person may want to know. */
export interface Finding {
  level: FindingLevel
  message: string
  /** The same message in parts, where it names something that can be opened. */
  pieces?: readonly Piece[]
  /** The line it is about; absent for the whole policy. */
  at?: { list: 'targets' | 'permissions'; index: number }
}

export interface LintContext {
  catalogue: Catalogue
  /** By type of the wire. Types that were not read are not checked. */
  known: Readonly<Record<string, KnownResources | undefined>>
  /** The other policies of the profile. */
  others: readonly Policy[]
  /** Tag keys that people can set when they sign up (contract 6.5). */
  signUpKeys?: readonly string[]
  /** Whether the portal has an anonymous user, who stands for everybody not signed in (contract 6.3). */
  hasAnonymousUser?: boolean
}

/** How many of the known things a resource includes, whoever asks. *Tag match* counts things with the key. */
export function matching(choice: Choice, known: KnownResources): number {
  return known.things.filter((thing) =>
    choice.by === 'tag-match'
      ? thing.tags.some(({ key }) => key === choice.key)
      : matchesResource(choice, { tags: [] }, thing),
  ).length
}
