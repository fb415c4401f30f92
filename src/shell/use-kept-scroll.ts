import { use, useEffect, useLayoutEffect } from 'react'
import { NavigationType, useLocation } from 'react-router'
import * as z from 'zod/mini'
import { HistoryContext } from '#components/navigation/use-navigation-guard.ts'
import { kept } from '#lib/storage/kept.ts'
import { scrollOnceThere } from './scroll-once-there.ts'
import { say } from './messages/say.ts'

const stored = kept({
  area: 'session',
  name: 'scroll',
  words: say.placesInPages,
  schema: z.record(z.string(), z.number()),
})

/** How far each page was scrolled, in px, by the key of its place in the history. */
const positions = new Map<string, number>()

/**
 * Going back, and a reload, find a page as far down as it was left; a new page begins at its top, or at the part that
 * its address names. The browser's own way would come before the page is drawn.
 */
export function useKeptScroll(): void {
  const history = use(HistoryContext)
  const { key, hash } = useLocation()
  useEffect(() => {
    window.history.scrollRestoration = 'manual'
    const keep = () => {
      if (history !== undefined) positions.set(history.current().location.key, window.scrollY)
      stored.write(Object.fromEntries(positions))
      // A page that another site shows in between is restored by the browser, before this script runs.
      window.history.scrollRestoration = 'auto'
    }
    const again = () => {
      window.history.scrollRestoration = 'manual'
    }
    window.addEventListener('pagehide', keep)
    window.addEventListener('pageshow', again)
    const stop = history?.listen(
      () => {},
      ({ location }) => positions.set(location.key, window.scrollY),
    )
    return () => {
      window.removeEventListener('pagehide', keep)
      window.removeEventListener('pageshow', again)
      stop?.()
    }
  }, [history])
  useLayoutEffect(() => {
    if (positions.size === 0) for (const [place, y] of Object.entries(stored.read() ?? {})) positions.set(place, y)
    const move = history?.current()
    if (move === undefined || move.location.key !== key || move.keepsScroll) return undefined
    const before = move.action === NavigationType.Pop ? positions.get(key) : undefined
    if (before !== undefined) return scrollOnceThere(before)
    const named = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
    if (named === null) window.scrollTo(0, 0)
    else named.scrollIntoView()
    return undefined
  }, [history, key, hash])
}
