import { kept } from '#lib/storage/kept.ts'
import { storedSession, type StoredSession } from './session-shape.ts'
import { say } from './messages/say.ts'

const place = kept({
  area: 'session',
  name: 'session',
  words: () => say.yourSession(),
  schema: storedSession,
  secret: true,
})

/**
 * Stores the session for reloads of this tab; closing the tab ends it. Where storage is refused it is kept in memory
 * only.
 */
export const remember = (session: StoredSession): void => void place.write(session)

export const recall = (): StoredSession | undefined => place.read()

export const forget = (): void => place.drop()
