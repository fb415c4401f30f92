import { audit, judge, judgeColours, reading, type ColourOf, type ColourText } from './contrast-audit.ts'
import { contrastPairs, pairsOf, pairsTouching, type ContrastPair } from './contrast-pairs.ts'
import { nearestPassing } from './contrast.ts'
import type { Colour } from '../css-colour.ts'
import { nearestTogether } from './nearest-together.ts'

/** A change that fixes contrast: a key and its new text. */
export interface Mend {
  key: string
  text: string
}

/**
 * Whether new colours are acceptable: the pairs to fix pass, pairs that passed still pass, and failing pairs do not get
 * worse. So fixing one pair never harms another.
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
 * The nearest colour for a key with which this pair passes, and if possible all pairs of the key. Undefined when no
 * lightness is enough (for example for nearly transparent colours), or when another pair would get worse.
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

/** The most colours changed at once: more would be a new theme, and would take seconds to find. */
const together = 4

/** All combinations of `size` keys, in the order of the keys. */
function choices(keys: readonly string[], size: number): string[][] {
  if (size === 0) return [[]]
  return keys.flatMap((key, at) => choices(keys.slice(at + 1), size - 1).map((rest) => [key].concat(rest)))
}

/**
 * The smallest set of nearest changes, only to colours of these pairs, with which all of them pass. Undefined when there
 * is none that leaves every other pair at least as readable as it is.
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

/** The fix offered for a pair: changing its preferred key, the other key if that is not enough, or both. */
export const mendPair = (pair: ContrastPair, text: ColourText): Mend[] | undefined => mendTogether([pair], text)

/** Failing pairs that share a colour, which have to be fixed together. */
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

/** The first possible fix: of a whole group, else of one of its pairs. */
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
 * Changes that fix every pair which can be fixed with its own colours and without harming another pair; each key once,
 * with its final text. Each step fixes at least one pair and harms none, so the loop ends; running it again changes
 * nothing.
 */
export function mendAll(text: ColourText): Mend[] {
  const changed = new Map<string, string>()
  const now: ColourText = (key) => changed.get(key) ?? text(key)
  for (let mends = mendNext(now); mends; mends = mendNext(now)) {
    for (const mend of mends) changed.set(mend.key, mend.text)
  }
  return [...changed].map(([key, to]) => ({ key, text: to }))
}
