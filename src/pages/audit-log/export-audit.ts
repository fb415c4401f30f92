import type { ResourceNames } from '#api/audit-names.ts'
import type { AuditEntry } from '#features/audit/read-entries.ts'
import { zoneOf, type TimeStyle } from '#lib/time/exact-time.ts'
import { fileSlug } from '#lib/file/file-slug.ts'
import type { CsvSeparator } from '#lib/file/csv-style.ts'
import { csvParts } from '#lib/file/to-csv.ts'
import { exactSecond } from '#features/audit/exact-second.ts'
import { initiatorName, type KnownInitiators } from '#features/audit/initiators.ts'
import { kindLabel } from '#features/audit/resources.ts'
import type { Days } from './audit-range.ts'
import { say } from './messages/say.ts'

export type AuditFormat = 'csv' | 'json' | 'ndjson'

/** The functions that turn parts of events into text. */
export interface AuditColumnTexts {
  style: TimeStyle
  people: KnownInitiators
  names: ResourceNames
  separator: CsvSeparator
}

/**
 * Events as a CSV file in parts. Each time is written twice: in the account's zone, which the header names, and in UTC,
 * because one hour of the year occurs twice in most zones.
 */
function auditCsv(
  entries: readonly AuditEntry[],
  { style, people, names, separator }: AuditColumnTexts,
): Iterable<string> {
  const head = [
    say.dateZone({ zone: zoneOf(style) }),
    say.dateUTC(),
    say.event(),
    say.type(),
    say.resource(),
    say.resourceID(),
    say.who(),
    say.whoID(),
  ]
  function* rows() {
    for (const { at, event } of entries) {
      yield [
        at === null ? '' : exactSecond(at, style),
        event.date ?? '',
        event.message,
        kindLabel(event.resourceName),
        nameOf(event.resourceID, names),
        event.resourceID ?? '',
        initiatorName(event.who, people),
        event.who ?? '',
      ]
    }
  }
  return csvParts(head, rows(), separator)
}

const nameOf = (id: string | null | undefined, names: ResourceNames): string => (id ? (names[id] ?? '') : '')

/** An event with the current names of its ids, because those may be forgotten by the time the file is read. */
function plain({ event }: AuditEntry, { people, names }: AuditColumnTexts): string {
  return JSON.stringify({
    ...event,
    resource_label: nameOf(event.resourceID, names) || null,
    who_name: initiatorName(event.who, people),
  })
}

const eventsOfPart = 500

/** Joins texts into parts of a few hundred, with `open` before the first and the separator between them. */
function* joined(entries: readonly AuditEntry[], words: AuditColumnTexts, between: string): Generator<string> {
  for (let from = 0; from < entries.length; from += eventsOfPart) {
    const part = entries.slice(from, from + eventsOfPart).map((entry) => plain(entry, words))
    yield (from === 0 ? '' : between) + part.join(between)
  }
}

/**
 * The text of the file in parts, each made when it is needed. JSON and NDJSON use the API's names, and times in UTC.
 */
export function* auditParts(
  entries: readonly AuditEntry[],
  format: AuditFormat,
  words: AuditColumnTexts,
): Generator<string> {
  if (format === 'csv') yield* auditCsv(entries, words)
  else if (format === 'ndjson') {
    yield* joined(entries, words, '\n')
    if (entries.length > 0) yield '\n'
  } else {
    yield '['
    yield* joined(entries, words, ',\n')
    yield ']\n'
  }
}

/** `audit-log-acme-2026-11-01-to-2026-11-30-america-new-york.csv`: the days are the account's. */
export function auditFileName(profile: string, { first, last }: Days, style: TimeStyle, format: AuditFormat): string {
  const days = first === last ? first : `${first}-to-${last}`
  const parts = ['audit-log', fileSlug(profile), days, format === 'csv' ? fileSlug(zoneOf(style)) : 'utc']
  return `${parts.filter(Boolean).join('-')}.${format}`
}
