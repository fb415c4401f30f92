import { demoOpened, demoOrigin, demoWorld, type DemoWorld } from './connection.ts'
import { endSession, onSession, sessionState } from '../session/session.ts'
import type { Session } from '../session/session-shape.ts'

let settling: Promise<void> | undefined
let entering = 0
let untold: DemoWorld | undefined
const listeners = new Set<(news: DemoWorld) => void>()

/**
 * Brings a session of the demo to the data that answer now: where they were made anew (a reload of a demo in memory,
 * cleared site data, a damaged file, a reset in another tab), its person enters again, so that nothing fails for a token
 * that nobody knows any more. Nothing to wait for in every other case.
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

/** While a person enters, or puts the data back, the new session is on its way: none is made for the old one. */
export async function whileEntering<Result>(work: () => Promise<Result>): Promise<Result> {
  entering += 1
  try {
    return await work()
  } finally {
    entering -= 1
  }
}

/** Calls back when the demo began again, also when that was before; returns the way to stop. */
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
    // Nobody knows its token: the dialog about the ended session says so, and tries again.
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
