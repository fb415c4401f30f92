import { openGates } from '../http/rate-gate.ts'
import type { Session, StoredSession } from './session-shape.ts'
import { listenToTabs, tellTabs } from './session-tabs.ts'
import { forget, recall, remember } from './session-storage.ts'

/** `left`: signed out on purpose, so that whoever signs in next does not land where the last person was. */
export type SessionState = { status: 'signed-out'; left: boolean } | { status: 'open' | 'ended'; session: Session }

let state: SessionState = { status: 'signed-out', left: false }
let secret: string | undefined
let openedAt = 0
const listeners = new Set<() => void>()

export const sessionState = (): SessionState => state

/** Calls back after every change of the session. Returns how to stop. */
export function onSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where to send a request, and with which token. For modules that send requests alone. */
export function credentials(): { api: string; token: string; profileId: string; age: number } | undefined {
  if (state.status !== 'open' || secret === undefined) return undefined
  return { api: state.session.api, token: secret, profileId: state.session.profileId, age: Date.now() - openedAt }
}

/** Restores the session of this tab after a reload, or takes it over from another open tab. Call once. */
export async function restoreSession(): Promise<void> {
  const stored = recall()
  if (stored) {
    enter(stored)
    // The token was made before this page was loaded, perhaps yesterday.
    openedAt = 0
  }
  const found = listenToTabs({
    current: () =>
      state.status === 'open' && secret !== undefined && state.session.keep === 'tab'
        ? { ...state.session, token: secret }
        : undefined,
    opened: (session) => {
      if (state.status === 'signed-out' || state.session.key === session.key) enter(session)
    },
    closed: (key) => {
      if (state.status !== 'signed-out' && state.session.key === key) leave()
    },
  })
  if (!stored) await found
}

/** Signs this tab in, and every tab that waits for a session. */
export function openSession(session: StoredSession): void {
  openGates()
  enter(session)
  if (session.keep === 'tab') tellTabs({ kind: 'open', session })
}

/** Gives the ended session a fresh token; the page and everything typed in it stay. */
export function renewSession(
  fresh: Pick<StoredSession, 'token' | 'profileId' | 'permission' | 'expires' | 'world'>,
): void {
  if (state.status !== 'signed-out') openSession({ ...state.session, ...fresh })
}

/** Called when the token no longer works. */
export function endSession(): void {
  if (state.status !== 'open') return
  secret = undefined
  forget()
  change({ status: 'ended', session: state.session })
}

/** Called when the token has moved to this profile. Other tabs hold the same token, so they are told. */
export function moveSession(profileId: string): void {
  if (state.status !== 'open' || secret === undefined || state.session.profileId === profileId) return
  openSession({ ...state.session, profileId, token: secret })
}

/** Forgets the session here and in every tab that shares it. */
export function closeSession(): void {
  if (state.status === 'signed-out') return
  tellTabs({ kind: 'closed', key: state.session.key })
  leave()
}

function enter({ token, ...session }: StoredSession): void {
  secret = token
  openedAt = Date.now()
  if (session.keep === 'tab') remember({ ...session, token })
  change({ status: 'open', session })
}

function leave(): void {
  secret = undefined
  forget()
  openGates()
  change({ status: 'signed-out', left: true })
}

function change(next: SessionState): void {
  state = next
  for (const listener of listeners) listener()
}
