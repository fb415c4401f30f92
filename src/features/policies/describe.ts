import type { Permission, Policy } from '#api/policies.ts'
import type { Catalogue, Governed } from '#api/policy-catalogue.ts'
import { listInWords } from '#lib/words/list-in-words.ts'
import { code, spoken, strong, type Piece } from './pieces.ts'
import { allOf, pluralOf, thingNamed } from './things-in-words.ts'
import { readChoice, type Choice } from './tuple.ts'
import { verbOf } from './verbs.ts'
import { say } from './messages/say.ts'

export interface SentenceContext {
  catalogue: Catalogue
  /** The name of the thing with this type and id; undefined when it is unknown. */
  nameOf: (type: string, id: string) => string | undefined
}

/** A thing by its name, or by its id when its name is unknown. */
function named(type: string, id: string, { nameOf }: Pick<SentenceContext, 'nameOf'>): Piece {
  const name = nameOf(type, id)
  return name === undefined ? strong(id) : { ...strong(name), of: { type, id } }
}

/** What has not been filled in yet is shown as a gap. */
const pair = ({ key, value }: { key: string; value: string }) => code(`${key || '…'}=${value || '…'}`)

export const describeChoice = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

const people = {
  run_user: { every: say.everyUser, one: say.userNamed, tagged: say.usersTagged, withTag: say.usersWithTag },
  analysis: {
    every: say.everyAnalysis,
    one: say.analysisNamed,
    tagged: say.analysesTagged,
    withTag: say.analysesWithTag,
  },
} as const

/** Describes who a target is about. */
export function describeTarget(target: readonly string[], context: Pick<SentenceContext, 'nameOf'>): Piece[] {
  const [type = ''] = target
  const choice = type === 'run_user' || type === 'analysis' ? readChoice(target) : undefined
  const who = people[type === 'analysis' ? 'analysis' : 'run_user']
  return spoken((put) => {
    switch (choice?.by) {
      case 'any':
        return who.every()
      case 'id':
        return who.one({ name: put(named(type, choice.id, context)) })
      case 'tag':
        return who.tagged({ tag: put(pair(choice)) })
      case 'tag-match':
        return who.withTag({ key: put(code(choice.key)) })
      case 'path':
      case undefined:
      default:
        return say.nobodyEver()
    }
  })
}

function describeResource(tuple: readonly string[], kind: Governed, context: SentenceContext): Piece[] {
  const [type = ''] = tuple
  const choice: Choice | undefined = readChoice(tuple)
  const things = pluralOf(context.catalogue, type)
  const equals = kind === 'run_user' ? say.thingsTagEqualsTheirs : say.thingsTagEqualsIts
  return spoken((put) => {
    switch (choice?.by) {
      case 'any':
        return allOf(context.catalogue, type)
      case 'id':
        return thingNamed(context.catalogue, type, put(named(type, choice.id, context)))
      case 'tag':
        return say.thingsTagged({ things, tag: put(pair(choice)) })
      case 'tag-match':
        return equals({ things, key: put(code(choice.key)) })
      case 'path':
        return say.thingsUnder({ things, path: put(code(choice.prefix)) })
      case undefined:
      default:
        return say.nothingEver()
    }
  })
}

/** Describes a permission without its target: "may see dashboards tagged …". */
export function describePermission(permission: Permission, kind: Governed, context: SentenceContext): Piece[] {
  const { effect, action, resource } = permission
  const denies = effect === 'deny'
  const does = action.map((word) => verbOf(context.catalogue, kind, resource[0] ?? '', word))
  const verbs = does.length === 0 ? say.doNothingWith() : listInWords(does, denies ? 'disjunction' : 'conjunction')
  const may = strong((denies ? say.mayNotDo : say.mayDo)({ verbs }))
  return spoken((put) => say.toThings({ does: put(may), things: put(...describeResource(resource, kind, context)) }))
}

/**
 * Which kinds a policy is about. Only a policy for one kind is described by one sentence; others are described row by
 * row.
 */
export function kindsOf({ targets }: Pick<Policy, 'targets'>): Governed[] {
  const types = new Set(targets.map(([type]) => type))
  return (['run_user', 'analysis'] as const).filter((kind) => types.has(kind))
}

type Joint = (both: { one: string; other: string }) => string

/** Several phrases as one, two at a time: the message between them may depend on the later one. */
const joined = (phrases: readonly Piece[][], jointBefore: (at: number) => Joint): Piece[] =>
  phrases
    .slice(1)
    .reduce<Piece[]>(
      (before, phrase, at) => spoken((put) => jointBefore(at + 1)({ one: put(...before), other: put(...phrase) })),
      phrases[0] ?? [],
    )

/** A whole policy as a sentence: who, what they may do, what they may not. Allows come first, as in the evaluation. */
export function describePolicy(policy: Pick<Policy, 'targets' | 'permissions'>, context: SentenceContext): Piece[] {
  const [kind = 'run_user'] = kindsOf(policy)
  const sorted = policy.permissions.toSorted((a, b) => Number(a.effect === 'deny') - Number(b.effect === 'deny'))
  const who = joined(
    policy.targets.map((target) => describeTarget(target, context)),
    () => say.eitherOf,
  )
  const does = joined(
    sorted.map((permission) => describePermission(permission, kind, context)),
    (at) => (sorted.length > 2 || sorted[at]?.effect === 'deny' ? say.alsoDo : say.bothDo),
  )
  return capital(
    spoken((put) => {
      if (who.length === 0) return does.length === 0 ? say.nobodyDoesAnything() : say.nobodyDoes({ does: put(...does) })
      const somebody = put(...who)
      return does.length === 0
        ? say.doNothingYet({ who: somebody })
        : say.policySentence({ who: somebody, does: put(...does) })
    }),
  )
}

function capital(pieces: Piece[]): Piece[] {
  const [first, ...rest] = pieces
  return first === undefined
    ? []
    : [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
}
