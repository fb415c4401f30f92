import * as z from 'zod/mini'
import { kept } from '#lib/storage/kept.ts'

const place = kept({ area: 'session', name: 'invitation', words: 'an invitation', schema: z.string(), secret: true })

let here: string | undefined

/**
 * Keeps the secret of a mailed invitation until it is answered: it left the address at once, and signing in comes in
 * between. In this tab's session storage, because a reload must not lose it; in memory where storage is refused.
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

/** It was answered, or whoever it was for has left. */
export function forgetInvitation(): void {
  here = undefined
  place.drop()
}
