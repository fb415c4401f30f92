import { visibleText } from '#lib/text/visible-text.ts'
import { say } from '../messages/say.ts'

/** The most characters of a value that are shown: names in DNS have at most 253. */
const most = 300

/** A server's text, safe to read. A text longer than any DNS value is cut, with its length. */
export function shortText(text: string): string {
  const all = Array.from(text)
  const shown = visibleText(all.slice(0, most).join(''))
  return all.length > most ? say.cutText({ shown, characters: all.length }) : shown
}
