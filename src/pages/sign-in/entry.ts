import { checkAddress, deployAddress, type AddressCheck, type Region } from '#api/session/regions.ts'
import { newKey } from '#lib/new-key.ts'
import { openSession } from '#api/session/session.ts'
import type { SessionSource } from '#api/session/session-shape.ts'
import { inspectToken } from '#api/session/sign-in.ts'
import { say } from './messages/say.ts'

/** The id of a configured region, `deploy` or `other`; the last two have a typed address. */
export interface RegionChoice {
  id: string
  typed: string
}

/** What signing in by password and by token share. */
export interface Entry {
  choice: RegionChoice
  regions: readonly Region[]
  keep: 'tab' | 'memory'
  /** The profile named in the wanted address. */
  preferred: string | undefined
  /** Its button is not the first of the page: the demo’s is. */
  quiet?: boolean | undefined
  onEntering: (entering: boolean) => void
  onEntered: (profileId: string) => void
}

/** The API origin of the choice, or the problem with it. */
export function addressOf({ choice, regions }: Pick<Entry, 'choice' | 'regions'>): AddressCheck {
  if (choice.id === 'deploy') return deployAddress(choice.typed)
  if (choice.id === 'other') return checkAddress(choice.typed)
  const region = regions.find(({ id }) => id === choice.id)
  return region ? checkAddress(region.api) : { problem: say.chooseARegion() }
}

/** The name of the region on every later screen. */
export function regionNameOf({ choice, regions }: Pick<Entry, 'choice' | 'regions'>): string {
  if (choice.id === 'deploy') return say.tagoDeployNamed({ typed: choice.typed.trim() })
  const region = regions.find(({ id }) => id === choice.id)
  // The host in ASCII form, so that a look-alike is recognised.
  return region?.name ?? (checkAddress(choice.typed).api ?? choice.typed.trim()).replace(/^https?:\/\//, '')
}

/**
 * Opens a session with a token, after reading what the token is.
 * @throws ApiError when the token does not work or may not read.
 */
export async function enterWith(
  entry: Entry,
  token: string,
  source: SessionSource,
  email: string | null,
): Promise<void> {
  const { api } = addressOf(entry)
  if (!api) return
  const { permission, expires, profileId } = await inspectToken({ api, token })
  entry.onEntering(true)
  openSession({
    key: newKey(),
    api,
    regionName: regionNameOf(entry),
    profileId,
    source,
    keep: entry.keep,
    permission,
    expires,
    email,
    token,
  })
  entry.onEntered(profileId)
}
