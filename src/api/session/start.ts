import { forgetClock } from '#lib/time/clock.ts'
import { checkClockOnce } from './check-clock.ts'
import { loadConfig } from './config.ts'
import { demoOrigin, onDemoWorld, startDemo } from '../demo/connection.ts'
import { demoIsCurrent } from '../demo/current.ts'
import { distrustAnswers, forgetAnswers, queryClient } from '../http/query-client.ts'
import { onSession, restoreSession, sessionState, type SessionState } from './session.ts'

/**
 * What can begin before anything is drawn: restoring the session from this tab or another one, reading the run-time
 * configuration, and starting the demo's worker when the session is the demo's. Resolves when the session is known.
 */
export function start(): Promise<void> {
  void loadConfig()
  const restored = restoreSession()
  startDemoOnce()
  onDemoWorld(() => {
    // The page still shows the previous data.
    void demoIsCurrent()?.then(() => queryClient.invalidateQueries())
  })
  checkClockOnce()
  let before = sessionState()
  onSession(() => {
    startDemoOnce()
    keepAnswersHonest(before, sessionState())
    before = sessionState()
  })
  return restored
}

function startDemoOnce(): void {
  const state = sessionState()
  if (state.status === 'open' && state.session.api === demoOrigin) void startDemo()
}

function keepAnswersHonest(before: SessionState, after: SessionState): void {
  if (before.status === 'signed-out' || after.status === 'signed-out' || before.session.key !== after.session.key) {
    forgetAnswers()
    forgetClock()
  } else if (before.session.profileId !== after.session.profileId) void distrustAnswers(after.session.profileId)
  else if (before.status === 'open' && after.status === 'open' && before.session.world !== after.session.world)
    void queryClient.invalidateQueries()
  else if (before.status === 'ended' && after.status === 'open') void queryClient.invalidateQueries()
}
