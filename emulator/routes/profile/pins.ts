import type { Call } from '#emulator/call.ts'
import type { AccountRow } from '#emulator/store/account/accounts.ts'
import { keepPin } from '#emulator/store/account/one-time-codes.ts'
import { post } from '#emulator/store/account/outbox.ts'

/** Sends a fresh code of six digits to the account's phone or address; an earlier one is good for nothing then. */
export function sendPin(call: Call, account: AccountRow, method: 'sms' | 'email'): void {
  const pin = String(100_000 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 900_000))
  keepPin(call.db, account.id, method, pin, call.now)
  const recipient = method === 'sms' ? (account.phone ?? '') : account.email
  const message = { kind: method, recipient, subject: 'Your PIN', body: `Your PIN is ${pin}`, secret: pin }
  post(call.db, message, call.now)
}
