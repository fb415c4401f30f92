import type { CsvSeparator } from '#lib/file/csv-style.ts'
import { toCsv } from '#lib/file/to-csv.ts'
import { purposes } from './purposes.ts'
import { visibleText } from '#lib/text/visible-text.ts'
import type { DomainRecord } from '#api/run/custom-domain.ts'
import { say } from '../messages/say.ts'

/** A name as a provider's form wants it: without the zone, or in full. `@` is the zone itself. */
export function shownName(key: string, domain: string, withoutDomain: boolean): string {
  const end = `.${domain}`
  if (!withoutDomain || domain === '') return key
  if (key.toLowerCase() === domain.toLowerCase()) return '@'
  return key.toLowerCase().endsWith(end.toLowerCase()) ? key.slice(0, -end.length) : key
}

interface Listed {
  records: readonly DomainRecord[]
  domain: string
  withoutDomain: boolean
}

/** All records for a mail or a ticket. */
export const asText = ({ records, domain, withoutDomain }: Listed): string =>
  records
    .map((record) =>
      [
        purposes[record.name].label,
        `  ${say.typeLine({ type: visibleText(record.type) })}`,
        `  ${say.nameLine({ name: visibleText(shownName(record.key, domain, withoutDomain)) })}`,
        `  ${say.valueLine({ value: visibleText(record.value, Infinity) })}`,
      ].join('\n'),
    )
    .join('\n\n')

/** All records for a spreadsheet; cells that look like formulas are made harmless. */
export const asCsv = ({ records, domain, withoutDomain }: Listed, separator: CsvSeparator): string =>
  toCsv(
    [say.for(), say.type(), say.name(), say.value(), say.state(), say.foundHead()],
    records.map((record) => [
      purposes[record.name].label,
      record.type,
      shownName(record.key, domain, withoutDomain),
      record.value,
      record.right ? say.right() : record.found === null ? say.missing() : say.different(),
      record.found ?? '',
    ]),
    separator,
  )

/** Seconds for which name servers may cache an answer: short, because the values are still being changed. */
const timeToLive = 3600

/** A piece of a zone file for BIND and its like (RFC 1035, section 5.1). */
export function asZone({ records, domain }: Pick<Listed, 'records' | 'domain'>): string {
  const lines = records.flatMap((record) => {
    const comment = `; ${purposes[record.name].label}`
    const type = record.type.trim().toUpperCase()
    if (!/^[A-Z][A-Z0-9]{0,9}$/.test(type)) return [comment, `; ${say.leftOutType({ type: visibleText(record.type) })}`]
    if (record.key === '') return [comment, `; ${say.leftOutNameless()}`]
    return [comment, `${zoneName(record.key, domain)}\t${timeToLive}\tIN\t${type}\t${zoneValue(type, record.value)}`]
  })
  return [`$ORIGIN ${escaped(domain)}.`, ...lines, ''].join('\n')
}

function zoneName(key: string, domain: string): string {
  const short = shownName(key, domain, true)
  return short === '@' ? '@' : short === key ? `${escaped(key)}.` : escaped(short)
}

function zoneValue(type: string, value: string): string {
  if (type === 'TXT' || type === 'SPF') return chunks(value).join(' ')
  const [, priority, host] = (type === 'MX' && /^(\d{1,5})\s+(\S+)$/.exec(value)) || []
  return priority === undefined || host === undefined ? absolute(value) : `${priority} ${absolute(host)}`
}

const absolute = (name: string) => `${escaped(name.replace(/\.$/, ''))}.`

/** Bytes with a meaning in a zone file become `\DDD`: nothing can end the line or start a comment. */
function escaped(name: string): string {
  return Array.from(new TextEncoder().encode(name), (byte) => {
    const char = String.fromCharCode(byte)
    return /[A-Za-z0-9._*-]/.test(char) ? char : `\\${String(byte).padStart(3, '0')}`
  }).join('')
}

/** Quoted strings of at most 255 bytes, as a TXT record has them. */
function chunks(value: string): string[] {
  const bytes = new TextEncoder().encode(value)
  const count = Math.max(1, Math.ceil(bytes.length / 255))
  return Array.from({ length: count }, (_, at) => {
    const part = bytes.subarray(at * 255, at * 255 + 255)
    const text = Array.from(part, (byte) =>
      byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
        ? String.fromCharCode(byte)
        : `\\${String(byte).padStart(3, '0')}`,
    )
    return `"${text.join('')}"`
  })
}

/**
 * Commands that query a name server for each record. An invalid name gives no command, because it would be run in a
 * shell.
 */
export const asDig = (records: readonly DomainRecord[]): string =>
  records
    .map(({ name, type, key }) =>
      /^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?$/.test(key) && /^[A-Za-z]{1,10}$/.test(type)
        ? `dig +short ${type.toUpperCase()} ${key}`
        : `# ${say.noNameToAsk({ label: purposes[name].label })}`,
    )
    .join('\n')
