import * as z from 'zod/mini'
import { kept } from '#lib/storage/kept.ts'
import { say } from './messages/say.ts'

const place = kept({
  area: 'session',
  name: 'invitation',
  words: () => say.anInvitation(),
  schema: z.string(),
  secret: true,
})

let here: string | undefined

/**
 * Keeps the secret of a mailed invitation until it is answered. It is removed from the address at once, and signing in
 * comes in between. Kept in this tab's session storage, because a reload must not lose it; in memory where storage is
 * refused.
 */
export function keepInvitation(secret: string): void {
  here = secret
  place.write(secret)
}

/** The invitation that waits for an answer in this tab. */
export function keptInvitation(): string | undefined {
  here ??= place.read()
  return here
}

/** Called when it was answered, or when its recipient has left. */
export function forgetInvitation(): void {
  here = undefined
  place.drop()
}
