import type { Permission, Policy } from '#api/policies.ts'
import { actionsOn, resourceLabel, type Catalogue, type Governed } from '#api/policy-catalogue.ts'
import { readChoice } from './tuple.ts'
import { say } from './messages/say.ts'

/** A part of a sentence: plain, an important word (`strong`), or a key or value of the wire (`code`). */
export interface Piece {
  text: string
  as?: 'strong' | 'code'
  /** The thing that it names, if it is known to exist. */
  of?: { type: string; id: string }
}

export interface SentenceContext {
  catalogue: Catalogue
  /** The name of the thing with this type and id; undefined when it is unknown. */
  nameOf: (type: string, id: string) => string | undefined
}

const plain = (text: string): Piece => ({ text })
const code = (text: string): Piece => ({ text: text === '' ? '…' : text, as: 'code' })
const strong = (text: string): Piece => ({ text: text === '' ? '…' : text, as: 'strong' })

/** A thing by its name, or by its id when its name is unknown. */
function named(type: string, id: string, { nameOf }: Pick<SentenceContext, 'nameOf'>): Piece {
  const name = nameOf(type, id)
  return name === undefined ? strong(id) : { ...strong(name), of: { type, id } }
}

/** What has not been filled in yet is shown as a gap. */
const pair = ({ key, value }: { key: string; value: string }) => `${key || '…'}=${value || '…'}`

export const describeChoice = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

const people: Readonly<Record<Governed, { every: string; one: string; many: string; who: string }>> = {
  run_user: {
    get every() {
      return say.everyUser()
    },
    get one() {
      return say.theUser()
    },
    many: 'users',
    who: 'who',
  },
  analysis: {
    get every() {
      return say.everyAnalysis()
    },
    get one() {
      return say.theAnalysis()
    },
    many: 'analyses',
    who: 'that',
  },
}

/** Describes who a target is about. */
export function describeTarget(target: readonly string[], context: Pick<SentenceContext, 'nameOf'>): Piece[] {
  const [type = ''] = target
  const choice = type === 'run_user' || type === 'analysis' ? readChoice(target) : undefined
  const noun = people[type === 'analysis' ? 'analysis' : 'run_user']
  switch (choice?.by) {
    case 'any':
      return [plain(noun.every)]
    case 'id':
      return [plain(noun.one), named(type, choice.id, context)]
    case 'tag':
      return [plain(say.manyTagged({ many: noun.many })), code(pair(choice))]
    case 'tag-match':
      return [plain(say.manyWhoCarryTag({ many: noun.many, who: noun.who })), code(choice.key)]
    case 'path':
    case undefined:
    default:
      return [plain(say.nobodyTargetNeverMatches())]
  }
}

/** Plurals that are not formed by adding an s to the wire's word. */
const plurals: Readonly<Record<string, string>> = {
  access_management: 'policies',
  analysis: 'analyses',
  dictionary: 'dictionaries',
  entity: 'entities',
  run_user: 'users',
  secrets: 'secrets',
  get sql() {
    return say.sqlQueries()
  },
  get account() {
    return say.theAccount()
  },
  get profile() {
    return say.theProfile()
  },
  service: 'services',
}
const singulars: Readonly<Record<string, string>> = {
  access_management: 'policy',
  run_user: 'user',
  secrets: 'secret',
  get sql() {
    return say.sqlQuery()
  },
}

/** Things of a type, in lower case: `devices`, `SQL queries`. */
export const pluralOf = (catalogue: Catalogue, resource: string): string =>
  plurals[resource] ?? `${resourceLabel(catalogue, resource).toLowerCase()}s`
const singularOf = (catalogue: Catalogue, resource: string): string =>
  singulars[resource] ?? resourceLabel(catalogue, resource).toLowerCase()

function describeResource(tuple: readonly string[], kind: Governed, context: SentenceContext): Piece[] {
  const { catalogue } = context
  const [type = ''] = tuple
  const choice = readChoice(tuple)
  const many = pluralOf(catalogue, type)
  switch (choice?.by) {
    case 'any':
      return [plain(many.startsWith('the ') ? many : say.allMany({ many }))]
    case 'id':
      return [plain(say.theSingular({ singular: singularOf(catalogue, type) })), named(type, choice.id, context)]
    case 'tag':
      return [plain(say.manyTagged({ many })), code(pair(choice))]
    case 'tag-match':
      return [
        plain(say.manyWhoseTag({ many })),
        code(choice.key),
        plain(say.equalsTheirItsOwn({ isKind: kind === 'run_user' })),
      ]
    case 'path':
      return [plain(say.manyUnder({ many })), code(choice.prefix)]
    case undefined:
    default:
      return [plain(say.nothingLineNeverActs())]
  }
}

/** Verbs for actions on run users, which are named after where they are done (contract 11.3). */
const verbs: Readonly<Record<string, string>> = {
  'run_user dashboard access': 'see',
  get 'run_user dashboard arrangement'() {
    return say.moveResizeWidgets()
  },
  'run_user device access': 'use',
  'run_user entity access': 'use',
  get 'run_user run_user access'() {
    return say.seeAndChange()
  },
  'run_user sql access': 'see',
  'run_user sql execute': 'run',
}
const between: Readonly<Record<string, () => string>> = {
  get_data: say.getDataOf,
  send_data: say.sendDataTo,
  edit_data: say.editDataOf,
  delete_data: say.deleteDataOf,
  export_data: say.exportDataOf,
  import_data: say.importDataInto,
  token_access: say.handleTokensOf,
  manage_chunks: say.manageChunksOf,
  related_devices: say.listTheDevicesOf,
  related_analysis: say.listTheAnalysesOf,
  upload: say.upload,
}
const simple = new Set(['access', 'create', 'edit', 'delete', 'duplicate', 'execute'])

/** The action as a verb with its preposition: `send data to`. */
export function verbOf(catalogue: Catalogue, kind: Governed, resource: string, action: string): string {
  const known =
    verbs[`${kind} ${resource} ${action}`] ?? between[action]?.() ?? (simple.has(action) ? action : undefined)
  if (known !== undefined) return known
  const label = actionsOn(catalogue, kind, resource).find(({ value }) => value === action)?.label ?? action
  return say.doLabelOn({ label })
}

const listed = (words: readonly string[], joint: string) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`

/** Describes a permission without its target: "may see dashboards tagged …". */
export function describePermission(permission: Permission, kind: Governed, context: SentenceContext): Piece[] {
  const { effect, action, resource } = permission
  const does = action.map((word) => verbOf(context.catalogue, kind, resource[0] ?? '', word))
  const may = effect === 'deny' ? say.mayNot() : 'may'
  const doing = does.length === 0 ? say.doNothingWith() : listed(does, effect === 'deny' ? 'or' : 'and')
  return [strong(`${may} ${doing}`), plain(' '), ...describeResource(resource, kind, context)]
}

/**
 * Which kinds a policy is about. Only a policy for one kind is described by one sentence; others are described row by
 * row.
 */
export function kindsOf({ targets }: Pick<Policy, 'targets'>): Governed[] {
  const types = new Set(targets.map(([type]) => type))
  return (['run_user', 'analysis'] as const).filter((kind) => types.has(kind))
}

/** A whole policy as a sentence: who, what they may do, what they may not. Allows come first, as in the evaluation. */
export function describePolicy(policy: Pick<Policy, 'targets' | 'permissions'>, context: SentenceContext): Piece[] {
  const [kind = 'run_user'] = kindsOf(policy)
  const who = policy.targets.flatMap((target, at) => [
    plain(at === 0 ? '' : ' or '),
    ...describeTarget(target, context),
  ])
  const sorted = policy.permissions.toSorted((a, b) => Number(a.effect === 'deny') - Number(b.effect === 'deny'))
  const does = sorted.flatMap((permission, at) => {
    const joint = sorted.length > 2 || permission.effect === 'deny' ? say.and() : ' and '
    return [plain(at === 0 ? ' ' : joint)].concat(describePermission(permission, kind, context))
  })
  const all = [
    ...(who.length === 0 ? [plain('nobody')] : who),
    ...(does.length === 0 ? [plain(say.mayDoAnythingPolicy({ who: who.length }))] : does),
    plain('.'),
  ]
  return capital(joined(all))
}

const joined = (pieces: readonly Piece[]) => pieces.filter(({ text }) => text !== '')

function capital(pieces: Piece[]): Piece[] {
  const [first, ...rest] = pieces
  return first === undefined
    ? []
    : [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
}
