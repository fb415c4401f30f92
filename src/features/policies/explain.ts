import type { Policy } from '#api/policies.ts'
import type { Catalogue, Governed } from '#api/policy-catalogue.ts'
import { needName } from '#api/policy-catalogue.ts'
import { describePermission, type SentenceContext } from './describe.ts'
import type { Piece } from './pieces.ts'
import {
  linesFor,
  evaluate,
  evaluateListing,
  type MatchedPermission,
  type Outcome,
  type Question,
  type ResourceRef,
  type Verdict,
} from './evaluate.ts'
import { say } from './messages/say.ts'

/** One deciding line, as it is shown to a person. */
export interface Reason {
  policyId: string
  policyName: string
  /** From 1, as the editor counts. */
  line: number
  sentence: Piece[]
}

export interface Answer {
  outcome: Outcome
  tone: 'ok' | 'bad' | 'warn' | 'mute'
  title: string
  reasons: Reason[]
  /** What lists do, where that differs. */
  inLists?: string
}

const tones = { allowed: 'ok', denied: 'bad', order: 'warn', nothing: 'mute' } as const
export const outcomeTitles: Readonly<Record<Outcome, string>> = {
  get allowed() {
    return say.allowed()
  },
  get denied() {
    return say.denied()
  },
  get order() {
    return say.dependsOrderPolicies()
  },
  get nothing() {
    return say.deniedNothingAllowsIt()
  },
}

/** Answers a question about one thing, with the lines that decide it. Claims certainty only where there is some. */
export function answer(
  policies: readonly Policy[],
  question: Question,
  thing: ResourceRef,
  context: SentenceContext,
): Answer {
  const lines = linesFor(policies, question, context.catalogue)
  const { outcome, deciding } = evaluate(lines, question.principal, thing)
  const listing = describeListing(
    question.action,
    { outcome, deciding },
    evaluateListing(lines, question.principal, thing),
  )
  return {
    outcome,
    tone: tones[outcome],
    title: outcomeTitles[outcome],
    reasons: deciding.map((line) => reasonOf(line, policies, question.principal.kind, context)),
    ...(listing ? { inLists: listing } : {}),
  }
}

/** Lists are about access only; there a deny of any policy hides the thing (contract 11.4). */
function describeListing(action: string, one: Verdict, list: Verdict): string | undefined {
  if (action !== 'access' || one.outcome !== 'order') return undefined
  return list.outcome === 'allowed' ? say.listsShowIt() : say.listsHideAnyCase()
}

function reasonOf(
  { policyId, policyName, at }: MatchedPermission,
  policies: readonly Policy[],
  kind: Governed,
  context: SentenceContext,
): Reason {
  const permission = policies.find(({ id }) => id === policyId)?.permissions[at]
  return {
    policyId,
    policyName,
    line: at + 1,
    sentence: permission ? describePermission(permission, kind, context) : [],
  }
}

/** The grant that is needed, as TagoIO calls it: `Device / Send data`. */
export const neededGrant = (catalogue: Catalogue, { principal, resource, action }: Question): string =>
  needName(catalogue, principal.kind, resource, action)
