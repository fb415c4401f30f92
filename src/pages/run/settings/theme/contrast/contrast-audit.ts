import { contrastPairs, pairsOf, type ContrastPair } from './contrast-pairs.ts'
import { layeredContrast } from './contrast.ts'
import { parseColour, type Colour } from '../css-colour.ts'

/** What the audit asks for a colour: the text that stands for a key now, or its value on a fresh portal. */
export type ColourText = (key: string) => string | undefined

export interface ContrastVerdict {
  pair: ContrastPair
  /** 1 to 21, not rounded. */
  ratio: number
  passes: boolean
}

/** The colour of a key; undefined while it is unknown or not readable here. */
export type ColourOf = (key: string) => Colour | undefined

/** Texts as colours. */
export const reading =
  (text: ColourText): ColourOf =>
  (key) =>
    parseColour(text(key))

/** How a pair reads with these colours; undefined while one of them is unknown. */
export function judgeColours(pair: ContrastPair, colour: ColourOf): ContrastVerdict | undefined {
  const ink = colour(pair.ink)
  const surface = colour(pair.surface)
  if (!ink || !surface) return undefined
  const under = pair.under.map(colour).filter((found) => found !== undefined)
  const ratio = layeredContrast({ ink, surface, under })
  return { pair, ratio, passes: ratio >= pair.atLeast }
}

/** How a pair reads; undefined while one of its colours is unknown or not readable here. */
export const judge = (pair: ContrastPair, text: ColourText): ContrastVerdict | undefined =>
  judgeColours(pair, reading(text))

/** Every pair that can be judged, in the order of the table. */
export const audit = (text: ColourText): ContrastVerdict[] => contrastPairs.flatMap((pair) => judge(pair, text) ?? [])

/** The pair of a key that is hardest to read for what it needs; undefined for keys without a pair. */
export function worstOf(key: string, text: ColourText): ContrastVerdict | undefined {
  const verdicts = pairsOf(key).flatMap((pair) => judge(pair, text) ?? [])
  return verdicts.toSorted((a, b) => a.ratio / a.pair.atLeast - b.ratio / b.pair.atLeast)[0]
}
