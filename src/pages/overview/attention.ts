import { isBlocked, type MeterState } from '#features/usage/meter-state.ts'
import type { ProfileToken } from '#api/profile-tokens.ts'
import { meters } from '#api/services.ts'
import { isAutomatic } from '#features/tokens/token-hygiene.ts'
import type { NotedCertificate } from '#features/sso/upload-note.ts'
import { say } from './messages/say.ts'

const day = 86_400_000

/** `now`: something has stopped. `soon`: something will stop. `open`: something waits for a person. */
export type Urgency = 'now' | 'soon' | 'open'

/** The page on which it can be settled. */
export type Place = 'usage' | 'tokens' | 'team' | 'sso' | 'domain' | 'waiting' | 'settings' | 'emails'

export interface Attention {
  /** Identifies the entry. */
  key: string
  urgency: Urgency
  /** Two or three words. */
  title: string
  message: string
  place: Place
  /** Text of the link. */
  link: string
  /** When it happens, in ms since the epoch, to sort by; undefined when it has happened already. */
  at?: number
}

/** How long before an end it is reported: a certificate takes weeks to renew, a token minutes. */
const ahead = { token: 14, invitation: 2, certificate: 60 } as const

export interface Facts {
  now: number
  /** Absent while it is not known. */
  states?: readonly MeterState[] | undefined
  /** When each meter is forecast to reach its limit, by key. */
  reaches?: Readonly<Record<string, number>> | undefined
  tokens?: readonly ProfileToken[] | undefined
  /** Addresses of open invitations, and when they expire (ms). */
  invitations?: readonly { email: string; ends: number }[] | undefined
  certificates?: readonly NotedCertificate[] | undefined
  /** Wrong DNS records of the domain; undefined without a domain. */
  domain?: { name: string; wrong: number; active: boolean } | undefined
  waiting?: { amount: number; least: boolean } | undefined
  published?: boolean | undefined
  /** E-mail templates of the portal that cannot serve their purpose. */
  brokenEmails?: readonly { key: string; errors: readonly string[] }[] | undefined
}

/** How days and numbers are written. */
export interface AttentionTexts {
  day: (at: number) => string
  number: (amount: number) => string
}

/** What needs attention, most urgent first. Pure: the same facts give the same list. */
export function attentionOf(facts: Facts, texts: AttentionTexts): Attention[] {
  const found = [
    ...ofServices(facts, texts),
    ...ofTokens(facts),
    ...ofInvitations(facts),
    ...ofCertificates(facts),
    ...ofDomain(facts),
    ...ofPortal(facts, texts),
    ...ofEmails(facts),
  ]
  const order: readonly Urgency[] = ['now', 'soon', 'open']
  return found.toSorted(
    (one, other) =>
      order.indexOf(one.urgency) - order.indexOf(other.urgency) || (one.at ?? -Infinity) - (other.at ?? -Infinity),
  )
}

function ofServices({ states = [], reaches = {} }: Facts, texts: AttentionTexts): Attention[] {
  return states.flatMap((state): Attention[] => {
    const { label, atLimit } = meters[state.key]
    const base = { key: `service ${state.key}`, title: label, place: 'usage', link: say.seeUsage() } as const
    if (isBlocked(state)) return [{ ...base, urgency: 'now', message: say.limitReached({ atLimit }) }]
    const at = reaches[state.key]
    if (at !== undefined)
      return [{ ...base, urgency: 'soon', message: say.reachesLimit({ day: texts.day(at), atLimit }), at }]
    return state.level === 'ninety' || state.level === 'eighty'
      ? [{ ...base, urgency: 'soon', message: say.percentAreUsed({ percent: state.percent ?? 0 }), at: Infinity }]
      : []
  })
}

function ofTokens({ now, tokens = [] }: Facts): Attention[] {
  return tokens.flatMap((token): Attention[] => {
    const at = token.expires === null ? Number.NaN : Date.parse(token.expires)
    // Tokens from signing in expire by design; an expired one needs no warning.
    if (isAutomatic(token) || !(at > now && at - now <= ahead.token * day)) return []
    const message = say.tokenEndsInDays({ name: token.name || say.withoutAName(), inDays: inDays(at - now) })
    return [
      {
        key: `token ${token.id}`,
        urgency: 'soon',
        title: say.tokenEnds(),
        message,
        place: 'tokens',
        link: say.rotateIt(),
        at,
      },
    ]
  })
}

function ofInvitations({ now, invitations = [] }: Facts): Attention[] {
  return invitations
    .filter(({ ends }) => ends > now && ends - now <= ahead.invitation * day)
    .map(({ email, ends }) => ({
      key: `invitation ${email}`,
      urgency: 'open',
      title: say.invitationEnds(),
      message: say.invitationNotAnswered({ email, inDays: inDays(ends - now) }),
      place: 'team',
      link: say.sendItAgain(),
      at: ends,
    }))
}

function ofCertificates({ now, certificates = [] }: Facts): Attention[] {
  return certificates.flatMap(({ subject, sha256, notAfter }): Attention[] => {
    const at = Date.parse(notAfter)
    if (Number.isNaN(at) || at - now > ahead.certificate * day) return []
    const ended = at <= now
    const message = certificateWords(subject, ended ? undefined : inDays(at - now))
    const base = {
      key: `certificate ${sha256 || subject}`,
      title: say.certificate(),
      message,
      place: 'sso',
      link: say.renewIt(),
    } as const
    return [ended ? { ...base, urgency: 'now' } : { ...base, urgency: 'soon', at }]
  })
}

/** @param ends when it does; undefined when it has */
function certificateWords(subject: string, ends: string | undefined): string {
  if (ends === undefined) return subject ? say.certificateEndedNamed({ subject }) : say.certificateEnded()
  return subject ? say.certificateEndsNamed({ subject, inDays: ends }) : say.certificateEnds({ inDays: ends })
}

function ofDomain({ domain }: Facts): Attention[] {
  if (!domain || (domain.active && domain.wrong === 0)) return []
  const message =
    domain.wrong > 0
      ? (domain.active ? say.recordsNotRightLive : say.recordsNotRight)({ name: domain.name, wrong: domain.wrong })
      : say.domainWaitsForCertificate({ name: domain.name })
  return [
    {
      key: 'domain',
      urgency: domain.active ? 'soon' : 'open',
      title: say.customDomain(),
      message,
      place: 'domain',
      link: say.seeTheRecords(),
    },
  ]
}

function ofPortal({ waiting, published }: Facts, { number }: AttentionTexts): Attention[] {
  const found: Attention[] = []
  if (published === false)
    found.push({
      key: 'portal',
      urgency: 'open',
      title: say.portal(),
      message: say.notPublishedNobodySignsIn(),
      place: 'settings',
      link: say.publishIt(),
    })
  if (waiting && waiting.amount > 0) {
    const message = waiting.least
      ? say.neverLoggedInInactiveOrMore({ number: number(waiting.amount) })
      : say.neverLoggedInInactive({ amount: waiting.amount, number: number(waiting.amount) })
    found.push({
      key: 'waiting',
      urgency: 'open',
      title: say.waitingToGetIn(),
      message,
      place: 'waiting',
      link: say.reviewThem(),
    })
  }
  return found
}

function ofEmails({ brokenEmails = [] }: Facts): Attention[] {
  return brokenEmails.map(({ key, errors }) => ({
    key: `email ${key}`,
    urgency: 'now',
    title: say.eMailError(),
    message: `${key}: ${errors.join(' ')}`,
    place: 'emails',
    link: say.correctIt(),
  }))
}

/** "today", "tomorrow", "in 6 days", by spans of 24 hours. */
export function inDays(span: number): string {
  const days = Math.floor(span / day)
  return days < 1 ? say.withinADay() : say.inDays({ days })
}
