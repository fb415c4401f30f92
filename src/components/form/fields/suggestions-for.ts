import { matchingPicks } from '../pick/pick-options.ts'

/** Only the first so many are drawn. */
const most = 20

/** What is offered for a text: case, accents and the order of words aside, the same first, then what begins with it. */
export const suggestionsFor = (known: readonly string[], typed: string): string[] =>
  matchingPicks(
    [...new Set(known)].map((value) => ({ value, label: value })),
    typed,
  )
    .map(({ value }) => value)
    .toSorted((one, other) => Number(other === typed.trim()) - Number(one === typed.trim()))
    .slice(0, most)
