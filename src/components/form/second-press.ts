/** A form's own button, a choice of a menu, or another button that sends, marked by `data-sends`. */
const sends = 'button[type="submit"], [role="menuitem"], button[data-sends]'
/** What does something when it is pressed. */
const answers =
  'button, a[href], input, select, textarea, label, summary, [tabindex="0"], [role="menuitem"], [role="option"], [role="tab"]'

/**
 * The second press of a double click means the same as the first, whatever became of that one: an answer that comes
 * between the two, such as a refusal, would let the same request leave twice. Where nothing heard the first, because the
 * button moved away from under it or was still busy with what came before, the second is the first.
 * @returns what ends it
 */
export function ignoreSecondPress(page: Document): () => void {
  // A busy button hears no click, but its pointer goes down all the same: each press has an entry, heard or not.
  let now = { heard: true, busy: false }
  let before = now
  const down = ({ target }: PointerEvent) => {
    before = now
    now = { heard: false, busy: target instanceof Element && target.closest(':disabled') !== null }
  }
  const ignore = (event: MouseEvent) => {
    // A press by key or script counts none.
    if (event.detail === 0 || !(event.target instanceof Element)) return
    // Firefox makes a click, and a first one, of a press that began while the button was busy; elsewhere it is none.
    const again = (event.detail > 1 || now.busy) && before.heard
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
