import { hasUnseen } from '#lib/text/visible-text.ts'
import { dnsAnswers, isNameRecord, sameName } from './dns-answers.ts'
import { say } from '../messages/say.ts'

/** The values for checking one record; `found` is null when the name does not resolve. */
export interface CheckedRecord {
  type: string
  key: string
  value: string
  right: boolean
  found: string | null
}

type Cause =
  | 'not-found'
  | 'doubled'
  | 'trailing-dot'
  | 'address'
  | 'truncated'
  | 'stale'
  | 'scheme'
  | 'quoted'
  | 'hidden-characters'
  | 'not-yet-checked'
  | 'second-record'
  | 'other'

/** A piece of the found value: as expected, extra, or missing (then it is text of the expected value). */
export interface Segment {
  text: string
  kind: 'same' | 'extra' | 'lacking'
}

export type Diagnosis =
  | { state: 'right' }
  | { state: 'missing'; cause: 'not-found'; why: string; next: string }
  | { state: 'wrong'; cause: Cause; why: string; next: string; segments: Segment[] }

const words: Record<Cause, (record: CheckedRecord, domain: string) => { why: string; next: string }> = {
  'not-found': (_, domain) => ({
    why: say.notFoundYet(),
    next: say.newRecord({ domain }),
  }),
  doubled: (_, domain) => ({
    why: say.domainAdded({ domain }),
    next: say.endWithDot(),
  }),
  'trailing-dot': () => ({
    why: say.endsWithDot(),
    next: say.enterWithoutDot(),
  }),
  address: ({ type }) => ({
    why: say.leadsToIp({ type: type || 'CNAME' }),
    next: say.switchProxyOff({ type: type || 'CNAME' }),
  }),
  truncated: () => ({
    why: say.cutOff(),
    next: say.enterWhole(),
  }),
  stale: () => ({
    why: say.staleValue(),
    next: say.replaceByExpected(),
  }),
  scheme: () => ({
    why: say.asWebAddress(),
    next: say.enterOnlyName(),
  }),
  quoted: () => ({ why: say.quoted(), next: say.enterWithoutQuotes() }),
  'hidden-characters': () => ({
    why: say.unseenCharacters(),
    next: say.enterAnew(),
  }),
  'not-yet-checked': () => ({
    why: say.notCountedYet(),
    next: say.waitForCheck(),
  }),
  'second-record': () => ({
    why: say.othersBeside(),
    next: say.deleteOthers(),
  }),
  other: () => ({
    why: say.leadsElsewhere(),
    next: say.replaceOrDelete(),
  }),
}

/** What is wrong with a record, the likeliest reason, and what to do about it. `domain` is the zone. */
export function diagnose(record: CheckedRecord, domain: string): Diagnosis {
  if (record.right) return { state: 'right' }
  const answers = record.found === null ? [] : dnsAnswers(record.found, record.type)
  if (record.found === null || answers.length === 0) {
    return { state: 'missing', cause: 'not-found', ...words['not-found'](record, domain) }
  }
  const cause = hasUnseen(record.found.replaceAll(/[\t\r\n]/g, ' ').trim())
    ? 'hidden-characters'
    : causeOf(record, answers, domain)
  // Letter case and a final dot make no other name, so they are not shown as a difference.
  const same = cause === 'not-yet-checked' ? record.value : record.found
  return { state: 'wrong', cause, ...words[cause](record, domain), segments: differing(record.value, same) }
}

function causeOf({ value: expected, type }: CheckedRecord, answers: readonly string[], domain: string): Cause {
  const isName = isNameRecord(type)
  const value = isName ? sameName(expected) : expected.trim()
  const [first = '', ...others] = isName ? [...new Set(answers.map(sameName))] : answers
  if (first === value && others.length === 0) return 'not-yet-checked'
  if (isName && [first, ...others].every(isAddress)) return 'address'
  // A chain that begins with the expected name continues with addresses of its own.
  if (first === value && others.every(isAddress)) return 'not-yet-checked'
  if ([first, ...others].includes(value)) return 'second-record'
  return causeOfOne(value, first, domain.trim().toLowerCase(), isName)
}

function causeOfOne(value: string, found: string, zone: string, isName: boolean): Cause {
  if (!isName && found === `${value}.`) return 'trailing-dot'
  // The provider appends its zone; some append the host as well.
  if (found.startsWith(`${value}.`) && zone !== '' && found.endsWith(`.${zone}`)) return 'doubled'
  if (isAddress(found)) return 'address'
  if (/^[a-z]+:\/\//i.test(found)) return 'scheme'
  if (/^["'“].*["'”]\.?$/.test(found)) return 'quoted'
  if (found.length >= 4 && value.startsWith(found.replace(/(…|\.\.\.?)$/, ''))) return 'truncated'
  if (sameButFirstLabel(value, found)) return 'stale'
  return 'other'
}

const isAddress = (text: string) =>
  /^\d{1,3}(\.\d{1,3}){3}$/.test(text) || (text.includes(':') && /^[\da-f:.]+$/.test(text))

/** A regenerated value differs from the old one in its first label: `e1-aaa.dns.example`, `e1-bbb.dns.example`. */
function sameButFirstLabel(one: string, other: string): boolean {
  const [first = '', ...rest] = one.split('.')
  const [second = '', ...tail] = other.split('.')
  return rest.length > 1 && first !== second && rest.join('.') === tail.join('.')
}

/**
 * Compares the found with the expected value: the common beginning, what is extra and what is missing, the common end.
 * The `same` and `extra` pieces make up the found value; `same` and `lacking` the expected one.
 */
export function differing(expected: string, found: string): Segment[] {
  const [want, have] = [Array.from(expected), Array.from(found)]
  const shorter = Math.min(want.length, have.length)
  let start = 0
  while (start < shorter && want[start] === have[start]) start += 1
  let end = 0
  while (end < shorter - start && want[want.length - 1 - end] === have[have.length - 1 - end]) end += 1
  const pieces: Segment[] = [
    { kind: 'same', text: have.slice(0, start).join('') },
    { kind: 'extra', text: have.slice(start, have.length - end).join('') },
    { kind: 'lacking', text: want.slice(start, want.length - end).join('') },
    { kind: 'same', text: have.slice(have.length - end, have.length).join('') },
  ]
  return pieces.filter(({ text }) => text !== '')
}
