import { audit, judge, judgeColours, reading, type ColourOf, type ColourText } from './contrast-audit.ts'
import { contrastPairs, pairsOf, pairsTouching, type ContrastPair } from './contrast-pairs.ts'
import { nearestPassing } from './contrast.ts'
import type { Colour } from '../css-colour.ts'
import { nearestTogether } from './nearest-together.ts'

/** A change that mends: the key and the text to put there. */
export interface Mend {
  key: string
  text: string
}

/**
 * Whether colours may take the place of those of now: the goals pass, what passes still does, and what fails already reads
 * no worse. So no mend is ever paid for by another pair.
 */
function acceptance(goals: readonly ContrastPair[], now: ColourOf, others: readonly ContrastPair[]) {
  const rules = others.flatMap((pair) => {
    const before = judgeColours(pair, now)
    if (!before) return []
    return [{ pair, least: goals.includes(pair) || before.passes ? pair.atLeast : before.ratio - 1e-9 }]
  })
  return (colour: ColourOf): boolean =>
    rules.every(({ pair, least }) => (judgeColours(pair, colour)?.ratio ?? Infinity) >= least)
}

const withOne =
  (colour: ColourOf, key: string, candidate: Colour): ColourOf =>
  (name) =>
    name === key ? candidate : colour(name)

/**
 * The nearest text for a key with which this pair passes, and if that can be, all pairs of the key. Undefined when no
 * lightness helps, as for colours that are almost transparent, or when it would spoil another pair.
 */
export function mendKey(key: string, pair: ContrastPair, text: ColourText): Mend | undefined {
  const before = text(key)
  if (before === undefined) return undefined
  const now = reading(text)
  const touched = pairsTouching(key)
  const attempt = (goals: readonly ContrastPair[]) => {
    const accepts = acceptance(goals, now, touched)
    return nearestPassing(before, (candidate) => accepts(withOne(now, key, candidate)))
  }
  const found = attempt(pairsOf(key).filter((one) => judge(one, text))) ?? attempt([pair])
  return found === undefined ? undefined : { key, text: found }
}

/** More colours moved at once than this are a new theme, not a mend; they would also take seconds to find. */
const together = 4

/** Every choice of `size` keys, those first that come first. */
function choices(keys: readonly string[], size: number): string[][] {
  if (size === 0) return [[]]
  return keys.flatMap((key, at) => choices(keys.slice(at + 1), size - 1).map((rest) => [key].concat(rest)))
}

/**
 * The fewest, nearest changes with which all of these pairs pass, made to colours of these pairs alone. Undefined when
 * there are none that leave every other pair as easy to read as it is.
 */
function mendTogether(goals: readonly ContrastPair[], text: ColourText): Mend[] | undefined {
  const preferred = goals.map((pair) => pair[pair.mend])
  const keys = [...new Set([...preferred, ...goals.flatMap(({ ink, surface }) => [ink, surface])])]
  const now = reading(text)
  const most = keys.length <= together ? keys.length : 1
  for (let size = 1; size <= most; size += 1) {
    for (const chosen of choices(keys, size)) {
      const touched = contrastPairs.filter((pair) => chosen.some((key) => pairsTouching(key).includes(pair)))
      if (!goals.every((goal) => touched.includes(goal))) continue
      const found = nearestTogether(chosen, text, acceptance(goals, now, touched))
      if (found) return found
    }
  }
  return undefined
}

/** What the panel offers for a pair: the key it would rather move, the other where that cannot help, or both. */
export const mendPair = (pair: ContrastPair, text: ColourText): Mend[] | undefined => mendTogether([pair], text)

/** Failing pairs that share a colour: they have to be mended together. */
function groups(failing: readonly ContrastPair[]): ContrastPair[][] {
  const found: ContrastPair[][] = []
  for (const pair of failing) {
    const near = found.filter((group) =>
      group.some((one) => [one.ink, one.surface].some((key) => [pair.ink, pair.surface, ...pair.under].includes(key))),
    )
    const rest = found.filter((group) => !near.includes(group))
    found.splice(0, found.length, ...rest, [...near.flat(), pair])
  }
  return found
}

/** The first that can be done: a group as a whole, else one pair of it. */
function mendNext(text: ColourText): Mend[] | undefined {
  const failing = audit(text).flatMap(({ pair, passes }) => (passes ? [] : [pair]))
  for (const group of groups(failing)) {
    const whole = group.length > 1 ? mendTogether(group, text) : undefined
    if (whole) return whole
    for (const pair of group) {
      const part = mendTogether([pair], text)
      if (part) return part
    }
  }
  return undefined
}

/**
 * Changes after which every pair passes that can be mended with its own colours and without another pair paying for it;
 * each key once, with its last text. Each step mends at least one pair and spoils none, so it ends, and what it leaves
 * it would leave again.
 */
export function mendAll(text: ColourText): Mend[] {
  const changed = new Map<string, string>()
  const now: ColourText = (key) => changed.get(key) ?? text(key)
  for (let mends = mendNext(now); mends; mends = mendNext(now)) {
    for (const mend of mends) changed.set(mend.key, mend.text)
  }
  return [...changed].map(([key, to]) => ({ key, text: to }))
}
