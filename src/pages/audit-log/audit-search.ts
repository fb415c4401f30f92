import type { AuditAsk } from '#features/audit/audit-queries.ts'
import { auditKinds } from '#api/audit-log.ts'
import { commonListNames } from '#components/table/list-names.ts'
import type { TableSearch, TableSearchSpec } from '#components/table/table-search.ts'
import { kindLabel } from '#features/audit/resources.ts'
import { defaultRange, describeAuditRange, isRange, spanOfRange } from './audit-range.ts'
import { say } from './messages/say.ts'

/** More than any search returns: all events are on one page, which draws only those in view. */
const everything = 1_000_000

/** What the page keeps in its address. */
export const auditSearchSpec: TableSearchSpec = {
  sortable: ['date'],
  defaultSort: '-date',
  filters: ['range', 'kind', 'thing', 'who'],
  several: ['who'],
  accepts: {
    range: isRange,
    kind: (value) => auditKinds.some((kind) => kind === value),
    thing: (value) => /^[\w-]{1,64}$/.test(value),
  },
  names: {
    date: commonListNames.date,
    range: say.wordDays,
    kind: commonListNames.type,
    thing: say.wordResource,
    who: say.wordWho,
  },
  words: { range: describeAuditRange, kind: kindLabel },
  pageSizes: [everything],
  defaultPageSize: everything,
}

/** A text matches anywhere in the message, unless it holds a star (contract 5.8). */
export const findOf = (text: string): string | undefined =>
  text === '' ? undefined : text.includes('*') ? text : `*${text}*`

interface AskOptions {
  zone: string
  now: number
  /** Whether the plan allows filters; without them the whole log of the range is read (contract 5.8). */
  filtered: boolean
}

/** The search that an address stands for; without days, that of the last 24 hours. */
export function askOf({ q, filters }: Pick<TableSearch, 'q' | 'filters'>, options: AskOptions): AuditAsk {
  const [range = defaultRange] = filters['range'] ?? []
  const span = spanOfRange(range, options.zone, options.now)
  if (!options.filtered) return span
  return { ...span, resourceName: filters['kind']?.[0], resourceID: filters['thing']?.[0], find: findOf(q) }
}
