// Runs in the page before anything else. Times come from the browser's own clock and event timestamps, so they do not
// include the overhead of driving the page from outside. Plain JavaScript, because a compiler's helpers are not in the page.

/** @type {import('./in-page.ts').Probe} */
const probe = { events: new Map(), acts: 0, blocking: 0, droppedFrames, settled }
window.probe = probe

/**
 * A condition is a small language, because the page's policy allows no code from text: "visible SELECTOR",
 * "first TEXT", "every TEXT", "heading TEXT", "dark".
 * @param {string} condition
 */
function holds(condition) {
  const [kind = '', ...rest] = condition.split(' ')
  const wanted = rest.join(' ')
  if (kind === 'visible') return document.querySelector(wanted)?.checkVisibility() ?? false
  if (kind === 'heading') return document.querySelector('h1')?.textContent === wanted
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
      // By the next frame, the one in which the condition became true has been painted.
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
  for (const entry of list.getEntries()) {
    const act = entry instanceof PerformanceEventTiming ? entry.interactionId : 0
    if (act) probe.events.set(act, Math.max(probe.events.get(act) ?? 0, entry.duration))
  }
}).observe(slowEvents)
for (const type of ['keydown', 'pointerdown']) addEventListener(type, () => (probe.acts += 1), { capture: true })
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) probe.blocking += Math.max(0, duration - 50)
}).observe({ type: 'longtask', buffered: true })

/** @param {number} span @returns {Promise<number>} */
function droppedFrames(span) {
  return new Promise((resolve) => {
    /** @type {number[]} */
    const times = []
    const note = (/** @type {number} */ now) => {
      times.push(now)
      if (now - (times[0] ?? now) < span) {
        requestAnimationFrame(note)
        return
      }
      const lost = times
        .slice(1)
        .map((time, at) => Math.max(0, Math.round((time - (times[at] ?? time)) / (1000 / 60)) - 1))
      const dropped = lost.reduce((sum, one) => sum + one, 0)
      resolve((100 * dropped) / (dropped + times.length))
    }
    requestAnimationFrame(note)
  })
}
