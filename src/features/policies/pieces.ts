/** A part of a sentence: plain, an important word (`strong`), or a key or value of the wire (`code`). */
export interface Piece {
  text: string
  as?: 'strong' | 'code'
  /** The thing that it names, if it is known to exist. */
  of?: { type: string; id: string }
}

export const code = (text: string): Piece => ({ text: text === '' ? '…' : text, as: 'code' })
export const strong = (text: string): Piece => ({ text: text === '' ? '…' : text, as: 'strong' })

/** Characters that no text has (a private plane of Unicode): each stands for pieces until the message is said. */
const firstMark = 0xf0000
const marks = /[\u{F0000}-\u{F0FFF}]/u

/**
 * A message as pieces. `say` says it and puts pieces in for its parameters, so that the language decides about their
 * order: `spoken((put) => say.usersTagged({ tag: put(code('site=1')) }))`.
 */
export function spoken(say: (put: (...pieces: readonly Piece[]) => string) => string): Piece[] {
  const given: (readonly Piece[])[] = []
  let rest = say((...pieces) => String.fromCodePoint(firstMark + given.push(pieces) - 1))
  const found: Piece[] = []
  for (let at = rest.search(marks); at >= 0; at = rest.search(marks)) {
    if (at > 0) found.push({ text: rest.slice(0, at) })
    found.push(...(given[(rest.codePointAt(at) ?? firstMark) - firstMark] ?? []))
    rest = rest.slice(at + 2)
  }
  return rest === '' ? found : [...found, { text: rest }]
}
