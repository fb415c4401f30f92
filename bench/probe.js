// Runs in the page before anything else. Times come from the browser's own clock and event stamps, so the cost of
// driving the page from outside is not in them. Plain JavaScript: a compiler's helpers would be missing in the page.

/** @type {import('./in-page.ts').Probe} */
const probe = { worstEvent: 0, settled }
window.probe = probe

/**
 * A condition is a small language, because the page's policy allows no code from text: "visible SELECTOR",
 * "first TEXT", "every TEXT", "dark".
 * @param {string} condition
 */
function holds(condition) {
  const [kind = '', ...rest] = condition.split(' ')
  const wanted = rest.join(' ')
  if (kind === 'visible') return document.querySelector(wanted)?.checkVisibility() ?? false
  if (kind === 'dark') return document.documentElement.dataset['mantineColorScheme'] === 'dark'
  const names = Array.from(document.querySelectorAll('tbody tr a'), (link) => link.textContent)
  if (kind === 'first') return names[0] === wanted
  return names.length > 0 && names.every((name) => name.toLowerCase().includes(wanted))
}

/** @param {string} condition @returns {Promise<number>} */
function settled(condition) {
  return new Promise((resolve) => {
    /** @type {number | undefined} */
    let started
    const begin = (/** @type {Event} */ event) => (started ??= event.timeStamp)
    for (const type of ['keydown', 'pointerdown']) addEventListener(type, begin, { capture: true })
    const look = () => {
      if (started === undefined || !holds(condition)) {
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
}

const watcher = new MutationObserver(() => {
  if (document.querySelector('tbody tr a') === null) return
  watcher.disconnect()
  requestAnimationFrame((now) => (probe.firstRow = now))
})
watcher.observe(document, { childList: true, subtree: true })

/** @type {PerformanceObserverInit & { durationThreshold: number }} */
const slowEvents = { type: 'event', durationThreshold: 16 }
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) probe.worstEvent = Math.max(probe.worstEvent, duration)
}).observe(slowEvents)
