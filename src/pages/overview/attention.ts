import { isBlocked, type MeterState } from '#features/usage/meter-state.ts'
import type { ProfileToken } from '#api/profile-tokens.ts'
import { meters } from '#api/services.ts'
import { isAutomatic } from '#features/tokens/token-hygiene.ts'
import type { NotedCertificate } from '#features/sso/upload-note.ts'

const day = 86_400_000

/** What wants to be looked at: `now` things have stopped, `soon` things will, `open` things wait for somebody. */
export type Urgency = 'now' | 'soon' | 'open'

/** Where a person goes to settle it. */
export type Place = 'usage' | 'tokens' | 'team' | 'sso' | 'domain' | 'waiting' | 'settings' | 'emails'

export interface Attention {
  /** Tells entries apart. */
  key: string
  urgency: Urgency
  /** Two or three words. */
  title: string
  message: string
  place: Place
  /** What the link says. */
  link: string
  /** Ms since the epoch at which it happens, to sort by; undefined for what is so already. */
  at?: number
}

/** How far ahead an end is worth telling: certificates take weeks to renew, tokens minutes. */
const ahead = { token: 14, invitation: 2, certificate: 60 } as const

export interface Facts {
  now: number
  /** Nothing while it is not known. */
  states?: readonly MeterState[] | undefined
  /** When a meter reaches its limit, as forecast; by key. */
  reaches?: Readonly<Record<string, number>> | undefined
  tokens?: readonly ProfileToken[] | undefined
  /** Addresses and ends (ms) of invitations that wait for an answer. */
  invitations?: readonly { email: string; ends: number }[] | undefined
  certificates?: readonly NotedCertificate[] | undefined
  /** Records of a domain that are wrong; undefined without a domain. */
  domain?: { name: string; wrong: number; active: boolean } | undefined
  waiting?: { amount: number; least: boolean } | undefined
  published?: boolean | undefined
  /** E-mails of the portal that cannot serve their purpose. */
  brokenEmails?: readonly { key: string; errors: readonly string[] }[] | undefined
}

/** How a day and a number are written. */
export interface AttentionTexts {
  day: (at: number) => string
  number: (amount: number) => string
}

/** What needs attention, most pressing first. Pure: the same facts give the same list. */
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
    const base = { key: `service ${state.key}`, title: label, place: 'usage', link: 'See usage' } as const
    if (isBlocked(state)) return [{ ...base, urgency: 'now', message: `The limit is reached. ${atLimit}` }]
    const at = reaches[state.key]
    if (at !== undefined)
      return [{ ...base, urgency: 'soon', message: `Reaches 100 % on ${texts.day(at)}. ${atLimit}`, at }]
    return state.level === 'ninety' || state.level === 'eighty'
      ? [{ ...base, urgency: 'soon', message: `${state.percent ?? 0} % are used.`, at: Infinity }]
      : []
  })
}

function ofTokens({ now, tokens = [] }: Facts): Attention[] {
  return tokens.flatMap((token): Attention[] => {
    const at = token.expires === null ? Number.NaN : Date.parse(token.expires)
    // Tokens that signing in made end by their nature; one that ended has done so before.
    if (isAutomatic(token) || !(at > now && at - now <= ahead.token * day)) return []
    const message = `Token “${token.name || 'without a name'}” ends ${inDays(at - now)}. Programs that use it stop.`
    return [
      {
        key: `token ${token.id}`,
        urgency: 'soon',
        title: 'Token ends',
        message,
        place: 'tokens',
        link: 'Rotate it',
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
      title: 'Invitation ends',
      message: `${email} has not answered; the invitation ends ${inDays(ends - now)}.`,
      place: 'team',
      link: 'Send it again',
      at: ends,
    }))
}

function ofCertificates({ now, certificates = [] }: Facts): Attention[] {
  return certificates.flatMap(({ subject, sha256, notAfter }): Attention[] => {
    const at = Date.parse(notAfter)
    if (Number.isNaN(at) || at - now > ahead.certificate * day) return []
    const ended = at <= now
    const message = `The certificate ${subject ? `“${subject}” ` : ''}of the identity provider ${ended ? 'has ended: nobody may get in by single sign-on' : `ends ${inDays(at - now)}`}.`
    const base = {
      key: `certificate ${sha256 || subject}`,
      title: 'Certificate',
      message,
      place: 'sso',
      link: 'Renew it',
    } as const
    return [ended ? { ...base, urgency: 'now' } : { ...base, urgency: 'soon', at }]
  })
}

function ofDomain({ domain }: Facts): Attention[] {
  if (!domain || (domain.active && domain.wrong === 0)) return []
  const records = domain.wrong === 1 ? '1 record is' : `${domain.wrong} records are`
  const message =
    domain.wrong > 0
      ? `${domain.name}: ${records} not right${domain.active ? ', though the domain is still live' : ''}.`
      : `${domain.name} waits for its certificate.`
  return [
    {
      key: 'domain',
      urgency: domain.active ? 'soon' : 'open',
      title: 'Custom domain',
      message,
      place: 'domain',
      link: 'See the records',
    },
  ]
}

function ofPortal({ waiting, published }: Facts, { number }: AttentionTexts): Attention[] {
  const found: Attention[] = []
  if (published === false)
    found.push({
      key: 'portal',
      urgency: 'open',
      title: 'Portal',
      message: 'It is not published, so no user can sign in.',
      place: 'settings',
      link: 'Publish it',
    })
  if (waiting && waiting.amount > 0) {
    const many = waiting.least
      ? `${number(waiting.amount)} or more people`
      : waiting.amount === 1
        ? '1 person'
        : `${number(waiting.amount)} people`
    found.push({
      key: 'waiting',
      urgency: 'open',
      title: 'Waiting to get in',
      message: `${many} never logged in and ${waiting.amount === 1 ? 'is' : 'are'} inactive.`,
      place: 'waiting',
      link: 'Review them',
    })
  }
  return found
}

function ofEmails({ brokenEmails = [] }: Facts): Attention[] {
  return brokenEmails.map(({ key, errors }) => ({
    key: `email ${key}`,
    urgency: 'now',
    title: 'E-mail with an error',
    message: `${key}: ${errors.join(' ')}`,
    place: 'emails',
    link: 'Correct it',
  }))
}

/** "today", "tomorrow", "in 6 days", by spans of 24 hours. */
export function inDays(span: number): string {
  const days = Math.floor(span / day)
  return days < 1 ? 'within a day' : days === 1 ? 'in 1 day' : `in ${days} days`
}
