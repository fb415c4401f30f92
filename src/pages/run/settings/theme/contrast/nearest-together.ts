import type { ColourOf, ColourText } from './contrast-audit.ts'
import { nearestPassing } from './contrast.ts'
import { parseColour, type Colour } from '../css-colour.ts'
import { fromHsl, toHsl, writeLike } from '../write-colour.ts'

/** The first step size (percent of lightness), by how many colours change at once. */
const coarseness = [0, 0, 4, 10, 20]

interface Option {
  text: string
  colour: Colour
  /** Distance from the original, in percent of lightness. */
  away: number
}

/** A colour at other lightnesses, nearest first, as they would be written. */
function optionsFor(text: string, step: number): Option[] {
  const colour = parseColour(text)
  if (!colour) return []
  const hsl = toHsl(colour)
  const lightnesses = Array.from({ length: 100 / step + 1 }, (_, at) => at * step)
  const moved = lightnesses.flatMap((l) => {
    const written = writeLike(text, fromHsl({ ...hsl, l }, colour.a))
    const read = parseColour(written)
    return read ? [{ text: written, colour: read, away: Math.abs(l - hsl.l) }] : []
  })
  return [{ text, colour, away: 0 }, ...moved].toSorted((a, b) => a.away - b.away)
}

/**
 * Changes the lightness of several colours at once, as little as possible, until all of them together are accepted.
 * Searches coarsely first and then moves each colour back as far as it can; undefined if nothing was found.
 */
export function nearestTogether(
  keys: readonly string[],
  text: ColourText,
  accepts: (colour: ColourOf) => boolean,
): { key: string; text: string }[] | undefined {
  const texts = keys.map((key) => text(key) ?? '')
  const around = new Map<string, Colour>()
  const now: ColourOf = (key) => around.get(key) ?? parseColour(text(key))
  const step = coarseness[keys.length]
  if (step === undefined) return undefined
  if (step > 0) {
    const best = search(
      texts.map((one) => optionsFor(one, step)),
      (options) => {
        for (const [at, key] of keys.entries()) around.set(key, options[at]?.colour ?? { r: 0, g: 0, b: 0, a: 0 })
        return accepts(now)
      },
    )
    if (!best) return undefined
    for (const [at, key] of keys.entries()) if (best[at]) around.set(key, best[at].colour)
  }
  const chosen = new Map<string, string>()
  for (const [at, key] of keys.entries()) {
    const found = nearestPassing(texts[at] ?? '', (candidate) =>
      accepts((name) => (name === key ? candidate : now(name))),
    )
    const colour = parseColour(found)
    if (found === undefined || !colour) return undefined
    around.set(key, colour)
    chosen.set(key, found)
  }
  return keys.map((key) => ({ key, text: chosen.get(key) ?? '' }))
}

/** The accepted combination with the smallest total change; those that cannot beat the best so far are skipped. */
function search(options: readonly Option[][], accepts: (chosen: readonly Option[]) => boolean): Option[] | undefined {
  let best: Option[] | undefined
  let least = Infinity
  const visit = (chosen: Option[], away: number) => {
    const next = options[chosen.length]
    if (next === undefined) {
      if (accepts(chosen)) {
        best = chosen
        least = away
      }
      return
    }
    for (const option of next) {
      if (away + option.away >= least) break
      visit([...chosen, option], away + option.away)
    }
  }
  visit([], 0)
  return best
}
