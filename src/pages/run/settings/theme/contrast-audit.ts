import { contrastPairs, pairsOf, type ContrastPair } from './contrast-pairs.ts'
import { layeredContrast, nearestPassing } from './contrast.ts'
import { parseColour, type Colour } from './css-colour.ts'

/** What the audit asks for a colour: the text that stands for a key now, or its value on a fresh portal. */
export type ColourText = (key: string) => string | undefined

export interface Verdict {
  pair: ContrastPair
  /** 1 to 21, not rounded. */
  ratio: number
  passes: boolean
}

/** A change that mends: the key and the text to put there. */
export interface Mend {
  key: string
  text: string
}

type ColourOf = (key: string) => Colour | undefined

const reading =
  (text: ColourText): ColourOf =>
  (key) =>
    parseColour(text(key))

function judgeColours(pair: ContrastPair, colour: ColourOf): Verdict | undefined {
  const ink = colour(pair.ink)
  const surface = colour(pair.surface)
  if (!ink || !surface) return undefined
  const under = pair.under.map(colour).filter((found) => found !== undefined)
  const ratio = layeredContrast({ ink, surface, under })
  return { pair, ratio, passes: ratio >= pair.atLeast }
}

/** How a pair reads; undefined while one of its colours is unknown or not readable here. */
export const judge = (pair: ContrastPair, text: ColourText): Verdict | undefined => judgeColours(pair, reading(text))

/** Every pair that can be judged, in the order of the table. */
export const audit = (text: ColourText): Verdict[] => contrastPairs.flatMap((pair) => judge(pair, text) ?? [])

/** The pair of a key that is hardest to read for what it needs; undefined for keys without a pair. */
export function worstOf(key: string, text: ColourText): Verdict | undefined {
  const verdicts = pairsOf(key).flatMap((pair) => judge(pair, text) ?? [])
  return verdicts.toSorted((a, b) => a.ratio / a.pair.atLeast - b.ratio / b.pair.atLeast)[0]
}

/**
 * The nearest text for a key with which all its pairs pass; where no such colour is, the nearest with which this pair
 * passes. Undefined when no lightness helps, as for colours that are almost transparent.
 */
export function mendKey(key: string, pair: ContrastPair, text: ColourText): Mend | undefined {
  const before = text(key)
  if (before === undefined) return undefined
  const colour = reading(text)
  const passesWith = (one: ContrastPair, candidate: Colour) =>
    judgeColours(one, (name) => (name === key ? candidate : colour(name)))?.passes ?? true
  const found =
    nearestPassing(before, (candidate) => pairsOf(key).every((one) => passesWith(one, candidate))) ??
    nearestPassing(before, (candidate) => passesWith(pair, candidate))
  return found === undefined ? undefined : { key, text: found }
}

/** What the panel offers for a pair: the key it would rather move, and the other where that one cannot help. */
export function mendPair(pair: ContrastPair, text: ColourText): Mend | undefined {
  const [first, second] = pair.mend === 'ink' ? [pair.ink, pair.surface] : [pair.surface, pair.ink]
  return mendKey(first, pair, text) ?? mendKey(second, pair, text)
}

/** Changes after which every pair passes that can be mended; each key once, with its last text. */
export function mendAll(text: ColourText): Mend[] {
  const changed = new Map<string, string>()
  const now: ColourText = (key) => changed.get(key) ?? text(key)
  // A key stands in a few pairs: two rounds settle what one change does to another pair.
  for (let round = 0; round < 3; round += 1) {
    for (const { pair, passes } of audit(now)) {
      if (passes || judge(pair, now)?.passes === true) continue
      const mend = mendPair(pair, now)
      if (mend) changed.set(mend.key, mend.text)
    }
  }
  return [...changed].map(([key, to]) => ({ key, text: to }))
}
