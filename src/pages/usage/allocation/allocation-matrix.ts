import type { Share, ShareChange, Units } from '#api/account/allocation.ts'
import { meters, type ServiceKey, serviceKeys } from '#api/services.ts'
import { formatNumber, type NumberStyle } from '#lib/number-style.ts'
import { byUrgency, isBlocked, stateOf } from '#features/usage/meter-state.ts'
import { say } from './messages/say.ts'

/** The typed texts, by cell. Each cell has its own value: changing one never changes another (regression class R35). */
export type Cells = Record<string, string>

/** The name of a cell in the form. */
export const cellName = (profile: string, service: ServiceKey): string => `${profile}:${service}`

/** The profile and the service of a cell. */
export function cellOf(name: string): { profile: string; service: ServiceKey } | undefined {
  const at = name.lastIndexOf(':')
  const service = serviceKeys.find((key) => key === name.slice(at + 1))
  return service ? { profile: name.slice(0, at), service } : undefined
}

/** Allocations as texts with the account's separators; an unknown one is empty. */
export const toCells = (shares: readonly Share[], style: NumberStyle): Cells =>
  Object.fromEntries(
    shares.flatMap(({ profile, units }) =>
      serviceKeys.map((service) => [cellName(profile, service), writeUnits(units[service], style)]),
    ),
  )

export const writeUnits = (units: number | null, style: NumberStyle): string =>
  units === null ? '' : formatNumber(units, style)

/**
 * Reads a typed amount: `350,000.5` or, with a decimal comma, `350.000,5`; also without thousands (regression class
 * R8). A separator in an impossible place makes it invalid, because a guess could be wrong by a factor of a thousand.
 * Undefined for invalid text.
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

/** Why a text is no valid amount of a service; undefined when it is. An empty cell does not mean zero. */
export function amountProblem(text: string, service: ServiceKey, style: NumberStyle): string | undefined {
  if (text.trim() === '') return say.enterAmount0One()
  const amount = readAmount(text, style)
  if (amount === undefined)
    return /^\s*-/.test(text) ? say.enter0OrMore() : say.enterNumberLikeValue({ value: formatNumber(1234.5, style, 1) })
  return meters[service].digits === 0 && !Number.isInteger(amount) ? say.enterAWholeNumber() : undefined
}

/** The amount in a cell now; the saved one while the text is invalid. */
const amountIn = (cells: Cells, share: Share, service: ServiceKey, style: NumberStyle): number =>
  readAmount(cells[cellName(share.profile, service)] ?? '', style) ?? share.units[service] ?? 0

/** What a save sends: for each profile only the services whose amount changed. */
export function shareChanges(shares: readonly Share[], cells: Cells, style: NumberStyle): ShareChange[] {
  return shares.flatMap((share): ShareChange[] => {
    const changed = serviceKeys.flatMap((service) => {
      const amount = readAmount(cells[cellName(share.profile, service)] ?? '', style)
      return amount === undefined || amount === share.units[service] ? [] : [[service, amount] as const]
    })
    return changed.length === 0 ? [] : [Object.assign({ profile: share.profile }, Object.fromEntries(changed))]
  })
}

/**
 * What is left of a service to allocate. Negative when more is allocated than was bought, null when that is unknown.
 */
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
  /** `stored`: more is stored already than would be allowed. Otherwise the used amount reaches the limit. */
  kind: 'below what is stored' | 'blocked'
}

/** Cells whose new amount blocks a profile that is not blocked now, or is below what it stores. */
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

/**
 * Blocked profiles first, then those nearest to a limit. By saved amounts, so that no row moves while somebody types.
 */
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

/** A service of which more is allocated than will be bought after a scheduled downgrade. */
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
