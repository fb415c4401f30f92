import { demoOpened, demoOrigin, demoWorld, type DemoWorld } from './connection.ts'
import { endSession, onSession, sessionState } from '../session/session.ts'
import type { Session } from '../session/session-shape.ts'

let settling: Promise<void> | undefined
let entering = 0
let untold: DemoWorld | undefined
const listeners = new Set<(news: DemoWorld) => void>()

/**
 * Makes sure that a session of the demo fits the data that answer. Data are created anew by a reload of a demo in
 * memory, by cleared site data, a damaged file, or a reset in another tab. The person then signs in again
 * automatically, so that nothing fails because of an unknown token. Does nothing in every other case.
 */
export function demoIsCurrent(): Promise<void> | undefined {
  const session = demoSession()
  if (!session || entering > 0) return undefined
  const now = demoWorld()
  if (now && now.born === session.world) return undefined
  settling ??= enterAgain().finally(() => {
    settling = undefined
  })
  return settling
}

/** While a person signs in or resets the data, their new session is on its way, so none is made for the old one. */
export async function whileEntering<Result>(work: () => Promise<Result>): Promise<Result> {
  entering += 1
  try {
    return await work()
  } finally {
    entering -= 1
  }
}

/** Calls back when the demo has started over, also when that was earlier. Returns how to stop. */
export function onBeganAgain(listener: (news: DemoWorld) => void): () => void {
  if (untold) listener(untold)
  untold = undefined
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function enterAgain(): Promise<void> {
  const now = await demoOpened()
  const session = demoSession()
  if (!session || session.world === now.born) return
  try {
    const { renewDemo } = await import('./enter.ts')
    await renewDemo(session)
  } catch {
    // The data no longer know this token: the dialog about the ended session says so, and offers another try.
    endSession()
    return
  }
  tell(now)
}

function tell(news: DemoWorld): void {
  if (listeners.size === 0) untold = news
  for (const listener of listeners) listener(news)
}

function demoSession(): Session | undefined {
  const state = sessionState()
  return state.status === 'open' && state.session.api === demoOrigin ? state.session : undefined
}

onSession(() => {
  if (sessionState().status === 'signed-out') untold = undefined
})
