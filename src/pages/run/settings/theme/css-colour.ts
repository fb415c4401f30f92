import { colord, extend } from 'colord'
import names from 'colord/plugins/names'

extend([names])

/** Red, green and blue from 0 to 255, not rounded; alpha from 0 to 1. */
export interface Colour {
  r: number
  g: number
  b: number
  a: number
}

/** The longest text that is tried as a colour. */
const longest = 80

const parsed = new Map<string, Colour | undefined>()

/**
 * Reads a colour in any syntax found in themes (contract 6.8): `#rgb[a]`, `#rrggbb[aa]`, names, `rgb()` and `hsl()`
 * with or without `a`, with commas or spaces, `.05`, `%`, `deg`, in any letter case. Undefined for everything else, so
 * an accepted text is a colour and nothing more.
 */
export function parseColour(value: unknown): Colour | undefined {
  if (typeof value !== 'string' || value.length > longest) return undefined
  if (parsed.has(value)) return parsed.get(value)
  const found = colord(value)
  const colour = found.isValid() ? { ...found.rgba } : undefined
  // Themes and drafts have a few hundred values; the cache must not grow with a file of nonsense.
  if (parsed.size > 2_000) parsed.clear()
  parsed.set(value, colour)
  return colour
}

/** Whether two colours look the same: equal at 8 bits, and alpha to a thousandth. */
export const sameColour = (a: Colour, b: Colour): boolean =>
  Math.round(a.r) === Math.round(b.r) &&
  Math.round(a.g) === Math.round(b.g) &&
  Math.round(a.b) === Math.round(b.b) &&
  Math.abs(a.a - b.a) < 0.001

/** A colour for use in a style: always in the same plain syntax, whatever was typed. */
export const toStyle = ({ r, g, b, a }: Colour): string =>
  `rgba(${Math.round(r)}, ${Math.round(g)}, ${Math.round(b)}, ${Number(a.toFixed(3))})`

/** Blends a translucent colour with the one below it. */
export function composite(above: Colour, below: Colour): Colour {
  const a = above.a + below.a * (1 - above.a)
  if (a === 0) return { r: 0, g: 0, b: 0, a: 0 }
  const mix = (over: number, under: number) => (over * above.a + under * below.a * (1 - above.a)) / a
  return { r: mix(above.r, below.r), g: mix(above.g, below.g), b: mix(above.b, below.b), a }
}
