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

/** Longer than any colour anybody writes. */
const longest = 80

const parsed = new Map<string, Colour | undefined>()

/**
 * Reads a colour in any syntax that themes hold (contract 6.8): `#rgb[a]`, `#rrggbb[aa]`, names, `rgb()` and `hsl()` with
 * or without `a`, with commas or spaces, `.05`, `%`, `deg`, in any case. Undefined for everything else, so what this
 * accepts is a colour and nothing more.
 */
export function parseColour(value: unknown): Colour | undefined {
  if (typeof value !== 'string' || value.length > longest) return undefined
  if (parsed.has(value)) return parsed.get(value)
  const found = colord(value)
  const colour = found.isValid() ? { ...found.rgba } : undefined
  // A theme and its drafts have some hundred values; a file of nonsense must not fill the memory.
  if (parsed.size > 2_000) parsed.clear()
  parsed.set(value, colour)
  return colour
}

/** The same colour on a screen: equal to the eighth bit, and alpha to a thousandth. */
export const sameColour = (a: Colour, b: Colour): boolean =>
  Math.round(a.r) === Math.round(b.r) &&
  Math.round(a.g) === Math.round(b.g) &&
  Math.round(a.b) === Math.round(b.b) &&
  Math.abs(a.a - b.a) < 0.001

/** A colour for a style: always the same plain form, whatever was typed. */
export const toStyle = ({ r, g, b, a }: Colour): string =>
  `rgba(${Math.round(r)}, ${Math.round(g)}, ${Math.round(b)}, ${Number(a.toFixed(3))})`

/** What lies above, drawn over what lies below. */
export function composite(above: Colour, below: Colour): Colour {
  const a = above.a + below.a * (1 - above.a)
  if (a === 0) return { r: 0, g: 0, b: 0, a: 0 }
  const mix = (over: number, under: number) => (over * above.a + under * below.a * (1 - above.a)) / a
  return { r: mix(above.r, below.r), g: mix(above.g, below.g), b: mix(above.b, below.b), a }
}
