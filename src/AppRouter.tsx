import { startTransition, useLayoutEffect, useState, type ReactNode } from 'react'
import { Router, UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router'
import { guardHistory, type GuardedHistory } from '#components/navigation/guarded-history.ts'
import { HistoryContext } from '#components/navigation/use-navigation-guard.ts'

export const createAppHistory = (): GuardedHistory => guardHistory(createBrowserHistory({ window }))

interface AppRouterProps {
  history: GuardedHistory
  /** The path the app is served under. */
  basename: string
  children: ReactNode
}

/**
 * The router without loaders and actions: pages ask for their data themselves, so only addresses are left to it. The old
 * page stays until the new one can be drawn.
 */
export function AppRouter({ history, basename, children }: AppRouterProps) {
  const [{ location, action }, setMove] = useState(history.current)
  useLayoutEffect(() => history.listen((move) => startTransition(() => setMove(move))), [history])
  return (
    <HistoryContext value={history}>
      <Router basename={basename} location={location} navigationType={action} navigator={history}>
        {children}
      </Router>
    </HistoryContext>
  )
}
