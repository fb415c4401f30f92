import type { Share } from '#api/account/allocation.ts'
import { ApiError } from '#api/http/errors.ts'
import { meters, type ServiceKey, serviceKeys, unitFor } from '#api/services.ts'
import type { Change } from '#components/form/save/changes.ts'
import { cellName, cellOf, type Cells, type Effect } from './allocation-matrix.ts'
import { say } from './messages/say.ts'

type NameOf = (profile: string) => string

/** Describes the changes, cell by cell. */
export function describeCells(before: Cells, after: Cells, nameOf: NameOf): Change[] {
  return Object.keys(after).flatMap((name): Change[] => {
    const cell = cellOf(name)
    if (!cell || after[name] === before[name]) return []
    const label = `${nameOf(cell.profile)}: ${meters[cell.service].label}`
    const revert = () => ({ [name]: before[name] })
    return [{ label, before: before[name] || say.cellUnknown(), after: after[name] || say.cellEmpty(), revert }]
  })
}

/** Describes in a sentence what a change stops. */
export function describeEffect(
  { profile, service, used, limit, kind }: Effect,
  nameOf: NameOf,
  number: (amount: number) => string,
): string {
  const { label, atLimit } = meters[service]
  const amount = `${number(used)} ${unitFor(service, used)}`
  return kind === 'blocked'
    ? say.effectStops({
        name: nameOf(profile),
        label: label.toLowerCase(),
        amount,
        limit: number(limit),
        atLimit,
      })
    : say.effectBelowStored({
        name: nameOf(profile),
        label: label.toLowerCase(),
        limit: number(limit),
        amount,
        atLimit,
      })
}

/**
 * Shows a refusal at its cells when the server's message names a service: it is placed in the changed cells of that
 * service. The platform's own text for a sum that is too large is not known (contract 5.10).
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
