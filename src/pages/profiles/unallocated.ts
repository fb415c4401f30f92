import type { Share, Units } from '#api/account/allocation.ts'
import { type ServiceKey, serviceKeys } from '#api/services.ts'

/**
 * What was bought and is not allocated to any profile, by service; null where a figure is unknown. Services with
 * nothing left are omitted.
 */
export function unallocated(bought: Units, shares: readonly Share[]): { service: ServiceKey; units: number | null }[] {
  return serviceKeys.flatMap((service): { service: ServiceKey; units: number | null }[] => {
    const total = bought[service]
    const held = shares.map(({ units }) => units[service])
    if (total === null || held.includes(null)) return total === 0 ? [] : [{ service, units: null }]
    // The wire has at most two decimals.
    const left = Math.round((total - held.reduce<number>((sum, units) => sum + (units ?? 0), 0)) * 100) / 100
    return left > 0 ? [{ service, units: left }] : []
  })
}
