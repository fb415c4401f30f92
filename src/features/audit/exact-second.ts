import { exactMinute, type TimeStyle } from '#lib/time/exact-time.ts'

/** The second `at` (ms) falls in, as the account writes dates: `2026-11-23 09:04:31`, or `11/23/2026 09:04:31 AM`. */
export function exactSecond(at: number, style: TimeStyle): string {
  const seconds = String(new Date(at).getUTCSeconds()).padStart(2, '0')
  return exactMinute(new Date(at), style).replace(/\d\d:\d\d(?= |$)/, (minute) => `${minute}:${seconds}`)
}
