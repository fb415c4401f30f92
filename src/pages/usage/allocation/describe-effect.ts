import type { Share } from '#api/account/allocation.ts'
import { ApiError } from '#api/http/errors.ts'
import { meters, type ServiceKey, serviceKeys, unitFor } from '#api/services.ts'
import type { Change } from '#components/form/save/changes.ts'
import { cellName, cellOf, type Cells, type Effect } from './allocation-matrix.ts'

type NameOf = (profile: string) => string

/** The difference in words, cell by cell. */
export function describeCells(before: Cells, after: Cells, nameOf: NameOf): Change[] {
  return Object.keys(after).flatMap((name): Change[] => {
    const cell = cellOf(name)
    if (!cell || after[name] === before[name]) return []
    const label = `${nameOf(cell.profile)}: ${meters[cell.service].label}`
    const revert = () => ({ [name]: before[name] })
    return [{ label, before: before[name] || 'unknown', after: after[name] || 'empty', revert }]
  })
}

/** What a change stops, in a sentence. */
export function describeEffect(
  { profile, service, used, limit, kind }: Effect,
  nameOf: NameOf,
  number: (amount: number) => string,
): string {
  const { label, atLimit } = meters[service]
  const amount = `${number(used)} ${unitFor(service, used)}`
  return kind === 'blocked'
    ? `${nameOf(profile)}: ${label.toLowerCase()} stops, because ${amount} of ${number(limit)} are used. ${atLimit}`
    : `${nameOf(profile)}: ${label.toLowerCase()} would be ${number(limit)}, and ${amount} are stored. ${atLimit}`
}

/**
 * A refusal as one of cells, where the server's words name a service: its words stand in the cells of it that changed.
 * The platform's own words for a sum that is too large are not known (contract 5.10).
 */
export function refusalInCells(error: unknown, shares: readonly Share[], saved: Cells, cells: Cells): unknown {
  if (!(error instanceof ApiError) || error.kind !== 'invalid' || error.detail === undefined) return error
  const detail = error.detail.toLowerCase()
  const named = serviceKeys.filter((service) => namesService(detail, service))
  const names = shares
    .flatMap(({ profile }) => named.map((service) => cellName(profile, service)))
    .filter((name) => cells[name] !== saved[name])
  if (names.length === 0) return error
  const { kind, status, detail: said } = error
  return new ApiError({
    kind,
    status,
    detail: said,
    fields: Object.fromEntries(names.map((name) => [name, said])),
  })
}

const namesService = (detail: string, service: ServiceKey) =>
  new RegExp(`\\b(${service}|${service.replaceAll('_', ' ')}|${meters[service].label.toLowerCase()})\\b`).test(detail)
