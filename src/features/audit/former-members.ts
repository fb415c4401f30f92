import * as z from 'zod/mini'
import { kept } from '#lib/storage/kept.ts'
import { say } from './messages/say.ts'

const place = kept({
  area: 'local',
  name: 'former-members',
  words: () => say.namesOfFormerMembers(),
  schema: z.record(z.string(), z.string()),
})

/**
 * Names of people who were removed from a profile's team in this browser, by account: the API forgets them, while
 * tokens and entries of the audit log still carry their account.
 */
export const formerMembers = (profile: string): Readonly<Record<string, string>> => place.read(profile) ?? {}

/** Remembers the name of somebody who was just removed. Where storage is refused, later pages show the account's id. */
export function rememberFormerMember(profile: string, account: string, name: string): void {
  place.write({ ...formerMembers(profile), [account]: name }, profile)
}
