import { composite, parseColour, type Colour } from '../css-colour.ts'
import { fromHsl, toHsl, writeLike } from '../write-colour.ts'

/** The colour of the page below everything translucent. */
const paper: Colour = { r: 255, g: 255, b: 255, a: 1 }

/** Relative luminance of an opaque colour, 0 to 1 (WCAG 2.2). */
function luminance({ r, g, b }: Colour): number {
  const linear = (part: number) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Contrast of two opaque colours, 1 to 21, the same both ways (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** The colour of the text or icon, its background, and the colours below that, from the top down. */
export interface Layers {
  ink: Colour
  surface: Colour
  under: readonly Colour[]
}

/** The visible contrast: translucent colours are first blended with what is below them. */
export function layeredContrast({ ink, surface, under }: Layers): number {
  const ground = [surface, ...under].reduceRight((below, above) => composite(above, below), paper)
  return contrast(composite(ink, ground), ground)
}

const whole = /^\s*hsla?\(\s*\d+(deg)?[\s,]+\d+%[\s,]+\d+%\s*[,/)]/i

/** The lightness steps to try: whole percents if the person wrote those, otherwise finer than 8-bit colour can show. */
const stepFor = (text: string) => (whole.test(text) ? 1 : 0.25)

/**
 * The text of the nearest colour that passes: hue, saturation and alpha stay, lightness changes as little as possible, in
 * the syntax of `text`. Returns the same text if it passes already; undefined if no lightness does. The check uses the
 * written text, so rounding cannot make an offered colour fail.
 */
export function nearestPassing(text: string, passes: (candidate: Colour) => boolean): string | undefined {
  const colour = parseColour(text)
  if (!colour) return undefined
  if (passes(colour)) return text
  const { h, s, l } = toHsl(colour)
  const step = stepFor(text)
  for (let away = step; away <= 100; away += step) {
    for (const lightness of [l - away, l + away]) {
      if (lightness < 0 - step || lightness > 100 + step) continue
      const moved = writeLike(text, fromHsl({ h, s, l: Math.min(100, Math.max(0, lightness)) }, colour.a))
      const written = parseColour(moved)
      if (written && passes(written)) return moved
    }
  }
  return undefined
}
