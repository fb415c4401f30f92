/** A form's own button, a choice of a menu, or another button that sends, marked by `data-sends`. */
const sends = 'button[type="submit"], [role="menuitem"], button[data-sends]'
/** What does something when it is pressed. */
const answers =
  'button, a[href], input, select, textarea, label, summary, [tabindex="0"], [role="menuitem"], [role="option"], [role="tab"]'

/** Within so many milliseconds and pixels two presses are one double click, as systems and browsers count. */
const quickly = 500
const close = 4

interface Press {
  heard: boolean
  time: number
  x: number
  y: number
  /** What lay under the pointer. */
  target: EventTarget | null
}

/**
 * Firefox counts a press as a first one when what lies under the pointer is not what it was, as in a button that was busy in
 * between: there time and place tell what the browser's number does not.
 */
const belongTogether = (one: Press, other: Press): boolean =>
  one.target !== other.target &&
  other.time - one.time <= quickly &&
  Math.abs(other.x - one.x) <= close &&
  Math.abs(other.y - one.y) <= close

/**
 * The second press of a double click means the same as the first, whatever became of that one: an answer that comes
 * between the two, such as a refusal, would let the same request leave twice. Where nothing heard the first, because the
 * button moved away from under it or was still busy with what came before, the second is the first.
 * @returns what ends it
 */
export function ignoreSecondPress(page: Document): () => void {
  // A busy button hears no click, but its pointer goes down all the same: each press has an entry, heard or not.
  let now: Press = { heard: true, time: -Infinity, x: 0, y: 0, target: null }
  let before = now
  const down = ({ timeStamp, clientX, clientY, target }: PointerEvent) => {
    before = now
    now = { heard: false, time: timeStamp, x: clientX, y: clientY, target }
  }
  const ignore = (event: MouseEvent) => {
    // A press by key or script counts none.
    if (event.detail === 0 || !(event.target instanceof Element)) return
    const again = (event.detail > 1 || belongTogether(before, now)) && before.heard
    now.heard = again || event.target.closest(answers) !== null
    if (!again || !event.target.closest(sends)) return
    event.preventDefault()
    // What listens to the press itself is not to hear of it either.
    event.stopImmediatePropagation()
  }
  page.addEventListener('pointerdown', down, true)
  page.addEventListener('click', ignore, true)
  return () => {
    page.removeEventListener('pointerdown', down, true)
    page.removeEventListener('click', ignore, true)
  }
}
