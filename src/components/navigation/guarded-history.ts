import { NavigationType, parsePath, type Location, type Navigator, type To } from 'react-router'

/** What is used of a browser's history; `delta` is how far it went, null when it is not known. */
export interface PlainHistory extends Pick<Navigator, 'createHref' | 'go'> {
  readonly location: Location
  push: (to: To, state?: unknown) => void
  replace: (to: To, state?: unknown) => void
  listen: (moved: (update: { action: NavigationType; location: Location; delta: number | null }) => void) => () => void
}

/** Where the app is, how it came there, and whether the window stays where it is scrolled to. */
interface Move {
  location: Location
  action: NavigationType
  keepsScroll: boolean
}

/** A navigation that waits for an answer. */
export interface HeldMove {
  proceed: () => void
}

interface Guard {
  /** Whether this navigation must wait. Paths as the address bar has them. */
  asks: (next: string, here: string) => boolean
  /** Takes a navigation over; a later one takes the place of an earlier one. */
  hold: (move: HeldMove) => void
}

export interface GuardedHistory extends Navigator {
  current: () => Move
  /** @param moved called after each navigation that was let through; @param leaves before it, while the old page stands */
  listen: (moved: (move: Move) => void, leaves?: (from: Move) => void) => () => void
  guard: (guard: Guard) => () => void
}

/**
 * A history whose navigations a form can hold until it is known whether what was typed may go. The browser moves first
 * and tells afterwards when somebody goes back: such a step is taken back, and made again once it may.
 */
export function guardHistory(history: PlainHistory): GuardedHistory {
  let current: Move = { location: history.location, action: NavigationType.Pop, keepsScroll: false }
  const listeners = new Set<{ moved: (move: Move) => void; leaves: ((from: Move) => void) | undefined }>()
  const guards = new Set<Guard>()
  /** What the next step that the browser tells of stands for, where it was asked for here. */
  let expected: (() => void) | undefined

  const settle = (action: Move['action'], keepsScroll = false) => {
    for (const { leaves } of listeners) leaves?.(current)
    current = { location: history.location, action, keepsScroll }
    for (const { moved } of listeners) moved(current)
  }
  const isHeld = (next: string, proceed: () => void): boolean => {
    const holder = [...guards].find(({ asks }) => asks(next, current.location.pathname))
    holder?.hold({ proceed })
    return holder !== undefined
  }
  const change = (
    action: NavigationType.Push | NavigationType.Replace,
    to: To,
    state: unknown,
    keepsScroll: boolean | undefined,
  ) => {
    const path = typeof to === 'string' ? parsePath(to) : to
    const go = () => {
      if (action === NavigationType.Push) history.push(to, state)
      else history.replace(to, state)
      settle(action, keepsScroll)
    }
    if (!isHeld(path.pathname ?? current.location.pathname, go)) go()
  }

  history.listen(({ location, delta }) => {
    if (expected !== undefined) {
      const act = expected
      expected = undefined
      act()
      return
    }
    if (delta === null || delta === 0) {
      settle(NavigationType.Pop)
      return
    }
    let isBack = false
    let again: (() => void) | undefined
    const proceed = () => {
      again = () => {
        expected = () => settle(NavigationType.Pop)
        history.go(delta)
      }
      if (isBack) again()
    }
    if (!isHeld(location.pathname, proceed)) {
      settle(NavigationType.Pop)
      return
    }
    expected = () => {
      isBack = true
      again?.()
    }
    history.go(-delta)
  })

  return {
    createHref: history.createHref,
    go: history.go,
    push: (to, state, options) => change(NavigationType.Push, to, state, options?.preventScrollReset),
    replace: (to, state, options) => change(NavigationType.Replace, to, state, options?.preventScrollReset),
    current: () => current,
    listen: (moved, leaves) => {
      const listener = { moved, leaves }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    guard: (guard) => {
      guards.add(guard)
      return () => void guards.delete(guard)
    },
  }
}
