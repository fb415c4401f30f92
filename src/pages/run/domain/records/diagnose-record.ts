import { hasUnseen } from '#lib/text/visible-text.ts'
import { dnsAnswers, isNameRecord, sameName } from './dns-answers.ts'

/** What a check of one record needs; `found` is null when the name resolves to nothing. */
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

/** A piece of what was found: as expected, too much, or lacking (then it is text of the expected value). */
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
    why: 'Nobody finds this name yet.',
    next: `A new record can take 30 minutes to be seen. If it is older, look whether ${domain} stands in its name twice.`,
  }),
  doubled: (_, domain) => ({
    why: `The DNS provider added ${domain} to the value.`,
    next: 'End the value with a dot, or enter it without what was added.',
  }),
  'trailing-dot': () => ({
    why: 'The value ends with a dot that belongs to it.',
    next: 'Enter the value without the dot at its end: this provider adds its own.',
  }),
  address: ({ type }) => ({
    why: `The name leads to an IP address instead of a name: a proxy is in front of it, or the record is not of type ${type || 'CNAME'}.`,
    next: `Switch the proxy of this record off (“DNS only”), or replace the address record by a ${type || 'CNAME'} record.`,
  }),
  truncated: () => ({
    why: 'The value was cut off.',
    next: 'Enter the whole value; copy it from here, not from a picture or a narrow table.',
  }),
  stale: () => ({
    why: 'This looks like the value from before the records were regenerated.',
    next: 'Replace it by the value that is expected now.',
  }),
  scheme: () => ({
    why: 'The value was entered as a web address.',
    next: 'Enter only the name, without https:// and without a path.',
  }),
  quoted: () => ({ why: 'The value was entered with quotation marks.', next: 'Enter the value without them.' }),
  'hidden-characters': () => ({
    why: 'The value holds characters that cannot be seen.',
    next: 'Delete the value at the provider and enter it anew with the copy button.',
  }),
  'not-yet-checked': () => ({
    why: 'The value is the one that is expected, and TagoIO does not count it as right yet.',
    next: 'Wait for the next check.',
  }),
  'second-record': () => ({
    why: 'The value that is expected is there, and others stand beside it.',
    next: 'Delete the other records of this name.',
  }),
  other: () => ({
    why: 'The name leads somewhere else.',
    next: 'Replace the value by the one that is expected, or delete a second record of the same name.',
  }),
}

/** What is wrong with a record, why most likely, and what to do about it. `domain` is the zone. */
export function diagnose(record: CheckedRecord, domain: string): Diagnosis {
  if (record.right) return { state: 'right' }
  const answers = record.found === null ? [] : dnsAnswers(record.found, record.type)
  if (record.found === null || answers.length === 0) {
    return { state: 'missing', cause: 'not-found', ...words['not-found'](record, domain) }
  }
  const cause = hasUnseen(record.found.replaceAll(/[\t\r\n]/g, ' ').trim())
    ? 'hidden-characters'
    : causeOf(record, answers, domain)
  // Letter case and a last dot make no other name, so they are not shown as a difference.
  const same = cause === 'not-yet-checked' ? record.value : record.found
  return { state: 'wrong', cause, ...words[cause](record, domain), segments: differing(record.value, same) }
}

function causeOf({ value: expected, type }: CheckedRecord, answers: readonly string[], domain: string): Cause {
  const isName = isNameRecord(type)
  const value = isName ? sameName(expected) : expected.trim()
  const [first = '', ...others] = isName ? [...new Set(answers.map(sameName))] : answers
  if (first === value && others.length === 0) return 'not-yet-checked'
  if (isName && [first, ...others].every(isAddress)) return 'address'
  // A chain that begins with the expected name goes on to addresses of its own.
  if (first === value && others.every(isAddress)) return 'not-yet-checked'
  if ([first, ...others].includes(value)) return 'second-record'
  return causeOfOne(value, first, domain.trim().toLowerCase(), isName)
}

function causeOfOne(value: string, found: string, zone: string, isName: boolean): Cause {
  if (!isName && found === `${value}.`) return 'trailing-dot'
  // The provider appends its zone, and some append the host under it.
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

/** A regenerated value differs from its forerunner in its first label: `e1-aaa.dns.example`, `e1-bbb.dns.example`. */
function sameButFirstLabel(one: string, other: string): boolean {
  const [first = '', ...rest] = one.split('.')
  const [second = '', ...tail] = other.split('.')
  return rest.length > 1 && first !== second && rest.join('.') === tail.join('.')
}

/**
 * What was found beside what was expected: the same beginning, what is too much and what is lacking, the same end.
 * The pieces that are `same` or `extra` make up what was found; `same` and `lacking` what was expected.
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
