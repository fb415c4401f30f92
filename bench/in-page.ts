/** What the probe leaves in the page for the bench to read. */
export interface Probe {
  /** Milliseconds from navigation to the first row of data, once there is one. */
  firstRow?: number
  /** Longest event since the last reset, in milliseconds; the browser reports none under 16. */
  worstEvent: number
  /** Resolves with milliseconds from the next input to the first frame in which the condition holds. */
  settled(condition: string): Promise<number>
}

declare global {
  interface Window {
    probe: Probe
  }
}

/**
 * Runs in the page before anything else. Times come from the browser's own clock and event stamps, so the cost of
 * driving the page from outside is not in them.
 */
export function installProbe(): void {
  const probe: Probe = {
    worstEvent: 0,
    settled(condition) {
      // Under the page's policy a condition cannot be code; it is a small language: "visible SELECTOR",
      // "first TEXT", "every TEXT", "dark".
      const [kind = '', ...rest] = condition.split(' ')
      const wanted = rest.join(' ')
      const names = () => Array.from(document.querySelectorAll('tbody tr a'), (link) => link.textContent)
      const holds = (): boolean => {
        if (kind === 'visible') return document.querySelector(wanted)?.checkVisibility() ?? false
        if (kind === 'first') return names()[0] === wanted
        if (kind === 'every') return names().length > 0 && names().every((name) => name.toLowerCase().includes(wanted))
        return document.documentElement.dataset['mantineColorScheme'] === 'dark'
      }
      return new Promise((resolve) => {
        let started: number | undefined
        const begin = (event: Event) => (started ??= event.timeStamp)
        for (const type of ['keydown', 'pointerdown']) addEventListener(type, begin, { capture: true })
        const look = () => {
          if (started === undefined || !holds()) {
            requestAnimationFrame(look)
            return
          }
          // The frame after the one that noticed has been painted.
          requestAnimationFrame((now) => {
            for (const type of ['keydown', 'pointerdown']) removeEventListener(type, begin, { capture: true })
            resolve(now - (started ?? now))
          })
        }
        look()
      })
    },
  }
  window.probe = probe
  const watcher = new MutationObserver(() => {
    if (document.querySelector('tbody tr a') === null) return
    watcher.disconnect()
    requestAnimationFrame((now) => (probe.firstRow = now))
  })
  watcher.observe(document, { childList: true, subtree: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.worstEvent = Math.max(probe.worstEvent, duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}
