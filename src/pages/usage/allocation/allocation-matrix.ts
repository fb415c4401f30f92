import type { Share, ShareChange, Units } from '#api/account/allocation.ts'
import { meters, type ServiceKey, serviceKeys } from '#api/services.ts'
import { formatNumber, type NumberStyle } from '#lib/number-style.ts'
import { byUrgency, isBlocked, stateOf } from '#features/usage/meter-state.ts'

/** What is typed, by cell. A cell has a value of its own: one never changes another (regression class R35). */
export type Cells = Record<string, string>

/** The name of a cell in the form. */
export const cellName = (profile: string, service: ServiceKey): string => `${profile}:${service}`

/** The profile and the service of a cell. */
export function cellOf(name: string): { profile: string; service: ServiceKey } | undefined {
  const at = name.lastIndexOf(':')
  const service = serviceKeys.find((key) => key === name.slice(at + 1))
  return service ? { profile: name.slice(0, at), service } : undefined
}

/** Allocations as texts with the separators of the account; one that is not known is empty. */
export const toCells = (shares: readonly Share[], style: NumberStyle): Cells =>
  Object.fromEntries(
    shares.flatMap(({ profile, units }) =>
      serviceKeys.map((service) => [cellName(profile, service), writeUnits(units[service], style)]),
    ),
  )

export const writeUnits = (units: number | null, style: NumberStyle): string =>
  units === null ? '' : formatNumber(units, style)

/**
 * Reads an amount as it was typed: `350,000.5` or, with a decimal comma, `350.000,5`; also without thousands
 * (regression class R8). A separator where it cannot be is no amount, because guessing could be a thousandfold wrong.
 * Undefined for what is no amount.
 */
export function readAmount(text: string, { decimal, thousand }: NumberStyle): number | undefined {
  const [whole = '', part, ...rest] = text.trim().split(decimal)
  const groups = whole.split(thousand)
  const grouped = groups.length === 1 || (/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every(isThree))
  if (
    rest.length > 0 ||
    !grouped ||
    !/^\d{1,13}$/.test(groups.join('')) ||
    (part !== undefined && !/^\d{1,2}$/.test(part))
  )
    return undefined
  return Number(`${groups.join('')}.${part ?? '0'}`)
}

const isThree = (group: string) => /^\d{3}$/.test(group)

/** Why a text is no amount of a service; undefined when it is one. An empty cell is no zero. */
export function amountProblem(text: string, service: ServiceKey, style: NumberStyle): string | undefined {
  if (text.trim() === '') return 'Enter an amount; 0 is one'
  const amount = readAmount(text, style)
  if (amount === undefined)
    return /^\s*-/.test(text) ? 'Enter 0 or more' : `Enter a number like ${formatNumber(1234.5, style, 1)}`
  return meters[service].digits === 0 && !Number.isInteger(amount) ? 'Enter a whole number' : undefined
}

/** The amount in a cell now; that which is saved while the text is none. */
const amountIn = (cells: Cells, share: Share, service: ServiceKey, style: NumberStyle): number =>
  readAmount(cells[cellName(share.profile, service)] ?? '', style) ?? share.units[service] ?? 0

/** What a save sends: of each profile the services whose amount differs, and no other. */
export function shareChanges(shares: readonly Share[], cells: Cells, style: NumberStyle): ShareChange[] {
  return shares.flatMap((share): ShareChange[] => {
    const changed = serviceKeys.flatMap((service) => {
      const amount = readAmount(cells[cellName(share.profile, service)] ?? '', style)
      return amount === undefined || amount === share.units[service] ? [] : [[service, amount] as const]
    })
    return changed.length === 0 ? [] : [Object.assign({ profile: share.profile }, Object.fromEntries(changed))]
  })
}

/** What no profile holds of a service; negative when more is given than was bought, null when that is not known. */
export function remainder(
  service: ServiceKey,
  { shares, cells, bought, style }: { shares: readonly Share[]; cells: Cells; bought: Units; style: NumberStyle },
): number | null {
  const total = bought[service]
  if (total === null) return null
  return (
    Math.round((total - shares.reduce((sum, share) => sum + amountIn(cells, share, service, style), 0)) * 100) / 100
  )
}

/** A change that stops something. */
export interface Effect {
  profile: string
  service: ServiceKey
  used: number
  limit: number
  /** More is stored already than would be allowed; else use has come to the limit. */
  kind: 'below what is stored' | 'blocked'
}

/** Cells whose new amount blocks a profile that is not blocked now, or lies below what it stores. */
export function effectsOf(
  shares: readonly Share[],
  changes: readonly ShareChange[],
  usedOf: (profile: string) => Units | undefined,
): Effect[] {
  return changes.flatMap(({ profile, ...amounts }) => {
    const before = shares.find((share) => share.profile === profile)
    const used = usedOf(profile)
    return serviceKeys.flatMap((service): Effect[] => {
      const [limit, use] = [amounts[service], used?.[service]]
      if (limit === undefined || use === undefined || use === null || use < limit || use === 0) return []
      if (limit >= (before?.units[service] ?? 0)) return []
      const stored = meters[service].kind === 'at any time' && use > limit
      return [{ profile, service, used: use, limit, kind: stored ? 'below what is stored' : 'blocked' }]
    })
  })
}

/** Blocked profiles first, then those nearest to a limit; by what is saved, so that no row moves while one types. */
export function sortShares(shares: readonly Share[], usedOf: (profile: string) => Units | undefined): Share[] {
  const worst = ({ profile, units }: Share) =>
    serviceKeys
      .map((service) => stateOf(service, usedOf(profile)?.[service] ?? null, units[service]))
      .toSorted(byUrgency)[0]
  return shares.toSorted((one, other) => {
    const [first, second] = [worst(one), worst(other)]
    return first && second ? byUrgency(first, second) : 0
  })
}

/** The services of a profile that are at their limit now. */
export const blockedServices = ({ units }: Share, used: Units | undefined): ServiceKey[] =>
  serviceKeys.filter((service) => isBlocked(stateOf(service, used?.[service] ?? null, units[service])))

/** A service of which more is shared out than will be bought once a downgrade comes. */
export interface Shortfall {
  service: ServiceKey
  held: number
  coming: number
}

export const shortfalls = (shares: readonly Share[], coming: Units): Shortfall[] =>
  serviceKeys.flatMap((service) => {
    const limit = coming[service]
    const held = shares.reduce((sum, { units }) => sum + (units[service] ?? 0), 0)
    return limit !== null && held > limit ? [{ service, held: Math.round(held * 100) / 100, coming: limit }] : []
  })
