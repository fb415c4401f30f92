import * as z from 'zod/mini'
import type { Share, Units } from '#api/account/allocation.ts'
import { serviceKeys, unitFor } from '#api/services.ts'
import { formatNumber, type NumberStyle } from '#lib/number-style.ts'
import { amountProblem, cellName, cellOf, type Cells, readAmount, remainder } from './allocation-matrix.ts'
import { say } from './messages/say.ts'

/**
 * Every changed cell must hold a valid amount, and the sum of a service may not exceed what was bought (contract 5.10);
 * that error is shown in the service's changed cells. Unchanged cells never show an error.
 */
export function allocationSchema({
  shares,
  saved,
  bought,
  style,
}: {
  shares: readonly Share[]
  saved: Cells
  bought: Units
  style: NumberStyle
}) {
  return z.record(z.string(), z.string()).check((context) => {
    const cells = context.value
    const issue = (name: string, message: string) =>
      context.issues.push({ code: 'custom', path: [name], message, input: cells[name] })
    const changed = Object.keys(cells).filter((name) => cells[name] !== saved[name])
    for (const name of changed) {
      const cell = cellOf(name)
      const problem = cell && amountProblem(cells[name] ?? '', cell.service, style)
      if (problem) issue(name, problem)
    }
    for (const service of serviceKeys) {
      const left = remainder(service, { shares, cells, bought, style })
      if (left === null || left >= 0) continue
      const more = say.moreThanWasBought({ left: formatNumber(-left, style), unit: unitFor(service, -left) })
      for (const { profile, units } of shares) {
        const name = cellName(profile, service)
        // Only raised amounts can be the cause of a sum that is too large.
        const amount = readAmount(cells[name] ?? '', style)
        if (changed.includes(name) && amount !== undefined && amount > (units[service] ?? 0)) issue(name, more)
      }
    }
  })
}
