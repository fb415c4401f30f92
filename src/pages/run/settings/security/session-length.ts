/** The units of `auth_token_ttl` (contract 6.3). */
export const sessionUnits = ['hour', 'day', 'week', 'month'] as const
type SessionUnit = (typeof sessionUnits)[number]

export interface SessionLength {
  amount: number
  unit: SessionUnit
}

/** Reads `3 months`, `1 week`; undefined for any other format, which is then shown raw. */
export function readSessionLength(text: string): SessionLength | undefined {
  const [, amount, unit] = /^\s*(\d{1,4})\s+(hour|day|week|month)s?\s*$/i.exec(text) ?? []
  const known = sessionUnits.find((one) => one === unit?.toLowerCase())
  return known === undefined || Number(amount) === 0 ? undefined : { amount: Number(amount), unit: known }
}

/** Writes a length like the server does: no plural `s` after 1. */
export const writeSessionLength = ({ amount, unit }: SessionLength): string =>
  `${amount} ${unit}${amount === 1 ? '' : 's'}`
