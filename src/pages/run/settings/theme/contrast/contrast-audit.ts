import { contrastPairs, pairsOf, type ContrastPair } from './contrast-pairs.ts'
import { layeredContrast } from './contrast.ts'
import { parseColour, type Colour } from '../css-colour.ts'

/** Returns the colour of a key: its current text, or its default. */
export type ColourText = (key: string) => string | undefined

export interface ContrastVerdict {
  pair: ContrastPair
  /** 1 to 21, not rounded. */
  ratio: number
  passes: boolean
}

/** The colour of a key; undefined if it is unknown or cannot be parsed. */
export type ColourOf = (key: string) => Colour | undefined

/** Texts as colours. */
export const reading =
  (text: ColourText): ColourOf =>
  (key) =>
    parseColour(text(key))

/** The contrast of a pair with these colours; undefined if one is unknown. */
export function judgeColours(pair: ContrastPair, colour: ColourOf): ContrastVerdict | undefined {
  const ink = colour(pair.ink)
  const surface = colour(pair.surface)
  if (!ink || !surface) return undefined
  const under = pair.under.map(colour).filter((found) => found !== undefined)
  const ratio = layeredContrast({ ink, surface, under })
  return { pair, ratio, passes: ratio >= pair.atLeast }
}

/** The contrast of a pair; undefined if one of its colours is unknown or cannot be parsed. */
export const judge = (pair: ContrastPair, text: ColourText): ContrastVerdict | undefined =>
  judgeColours(pair, reading(text))

/** The contrast of every pair that can be computed, in the order of the table. */
export const audit = (text: ColourText): ContrastVerdict[] => contrastPairs.flatMap((pair) => judge(pair, text) ?? [])

/** The pair of a key that misses its required contrast by most; undefined for keys without a pair. */
export function worstOf(key: string, text: ColourText): ContrastVerdict | undefined {
  const verdicts = pairsOf(key).flatMap((pair) => judge(pair, text) ?? [])
  return verdicts.toSorted((a, b) => a.ratio / a.pair.atLeast - b.ratio / b.pair.atLeast)[0]
}
