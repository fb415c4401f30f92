import { hasUnseen } from '../../../components/display/visible-text.ts'

/** What a check of one record needs; `found` is null when the name resolves to nothing. */
export interface CheckedRecord {
  type: string
  key: string
  value: string
  right: boolean
  found: string | null
}

export type Cause =
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
  other: () => ({
    why: 'The name leads somewhere else.',
    next: 'Replace the value by the one that is expected, or delete a second record of the same name.',
  }),
}

/** What is wrong with a record, why most likely, and what to do about it (product 3.8). `domain` is the zone. */
export function diagnose(record: CheckedRecord, domain: string): Diagnosis {
  if (record.right) return { state: 'right' }
  if (record.found === null) return { state: 'missing', cause: 'not-found', ...words['not-found'](record, domain) }
  const cause = causeOf(record.value, record.found, domain)
  return { state: 'wrong', cause, ...words[cause](record, domain), segments: differing(record.value, record.found) }
}

const fold = (name: string) => name.trim().toLowerCase()

function causeOf(expected: string, given: string, domain: string): Cause {
  const [value, found, zone] = [fold(expected), fold(given), fold(domain)]
  if (hasUnseen(given.trim())) return 'hidden-characters'
  if (found === value) return 'not-yet-checked'
  if (found === `${value}.`) return 'trailing-dot'
  const bare = found.replace(/\.$/, '')
  // The provider appends its zone, and some append the host under it.
  if (bare.startsWith(`${value.replace(/\.$/, '')}.`) && zone !== '' && bare.endsWith(`.${zone}`)) return 'doubled'
  if (isAddress(bare)) return 'address'
  if (/^[a-z]+:\/\//.test(found)) return 'scheme'
  if (/^["'“].*["'”]\.?$/.test(found)) return 'quoted'
  if (bare.length >= 4 && value.startsWith(bare.replace(/(…|\.\.\.)$/, ''))) return 'truncated'
  if (sameButFirstLabel(value, bare)) return 'stale'
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
