/** ISO-8601 with milliseconds in UTC, as every answer gives instants (contract 1.4). */
export function iso(instant: number): string
export function iso(instant: number | null): string | null
export function iso(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}

/** `expire_time` on output: never is a word (contract 1.3). */
export const isoExpiry = (instant: number | null): string => (instant === null ? 'never' : iso(instant))
