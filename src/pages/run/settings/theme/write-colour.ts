import { parseColour, sameColour, type Colour } from './css-colour.ts'

export interface Hsl {
  /** Degrees. */
  h: number
  /** 0 to 100. */
  s: number
  l: number
}

/** Hue, saturation and lightness, not rounded. */
export function toHsl({ r, g, b }: Colour): Hsl {
  const [red, green, blue] = [r / 255, g / 255, b / 255]
  const most = Math.max(red, green, blue)
  const range = most - Math.min(red, green, blue)
  const l = most - range / 2
  const s = range === 0 ? 0 : range / (1 - Math.abs(2 * l - 1))
  return { h: hueOf(red, green, blue, most, range), s: s * 100, l: l * 100 }
}

function hueOf(red: number, green: number, blue: number, most: number, range: number): number {
  if (range === 0) return 0
  if (most === red) return (60 * ((green - blue) / range) + 360) % 360
  if (most === green) return 60 * ((blue - red) / range + 2)
  return 60 * ((red - green) / range + 4)
}

/** Converts back to red, green and blue; the alpha is given by the caller. */
export function fromHsl({ h, s, l }: Hsl, a: number): Colour {
  const strength = (s / 100) * Math.min(l / 100, 1 - l / 100)
  const channel = (n: number) => {
    const k = (n + h / 30) % 12
    return 255 * (l / 100 - strength * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return { r: channel(0), g: channel(8), b: channel(4), a }
}

/**
 * Writes a colour in the syntax of the previous text: hex stays hex, `hsl()` stays `hsl()`, commas stay commas. Returns
 * the same text if the colour is the same. A colour name is replaced by hex.
 */
export function writeLike(before: string, colour: Colour): string {
  const old = parseColour(before)
  if (old && sameColour(old, colour)) return before
  const text = before.trim()
  const call = /^(rgb|hsl)(a?)\(/i.exec(text)
  if (!old || !call) return writeHex(text, colour)
  const [, model = '', hasAlpha = ''] = call
  return writeCall({ text, hsl: model.toLowerCase() === 'hsl', model, hasAlpha }, colour)
}

function writeHex(text: string, colour: Colour): string {
  const pair = (part: number) => Math.round(part).toString(16).padStart(2, '0')
  const isHex = text.startsWith('#')
  const alpha = colour.a < 1 || (isHex && (text.length === 5 || text.length === 9)) ? pair(colour.a * 255) : ''
  let digits = pair(colour.r) + pair(colour.g) + pair(colour.b) + alpha
  if (isHex && text.length <= 5 && /^(?:(.)\1)+$/.test(digits)) digits = digits.replaceAll(/(.)\1/g, '$1')
  return `#${isHex && /[A-F]/.test(text) ? digits.toUpperCase() : digits}`
}

interface Call {
  text: string
  hsl: boolean
  model: string
  hasAlpha: string
}

function writeCall({ text, hsl, model, hasAlpha }: Call, colour: Colour): string {
  const modern = !text.includes(',')
  const separator = modern ? ' ' : (/,\s*/.exec(text)?.[0] ?? ', ')
  const parts = hsl ? hslParts(text, colour) : rgbParts(text, colour)
  const slash = /\/\s*[\d.]+%?\s*\)$/.test(text)
  if (colour.a === 1 && hasAlpha === '' && !slash) return `${model}(${parts.join(separator)})`
  const alpha = writeAlpha(text, colour.a)
  if (modern) return `${model}${hasAlpha}(${parts.join(' ')} / ${alpha})`
  const letter = model === model.toUpperCase() ? 'A' : 'a'
  return `${model}${hasAlpha || letter}(${[...parts, alpha].join(separator)})`
}

function writeAlpha(text: string, alpha: number): string {
  // The last part is an alpha only if there are four parts.
  const last = /(?:,[^,]*,[^,]*,|\/)\s*([\d.]+%?)\s*\)$/.exec(text)?.[1] ?? ''
  if (last.endsWith('%')) return `${Number((alpha * 100).toFixed(1))}%`
  const plain = String(Number(alpha.toFixed(3)))
  return last.startsWith('.') ? plain.replace(/^0\./, '.') : plain
}

function rgbParts(text: string, { r, g, b }: Colour): string[] {
  const percent = /^rgba?\(\s*[\d.]+%/i.test(text)
  return [r, g, b].map((part) =>
    percent ? `${Number(((Math.round(part) / 255) * 100).toFixed(2))}%` : String(Math.round(part)),
  )
}

/** As few decimals as are needed to write the colour exactly. */
function hslParts(text: string, colour: Colour): string[] {
  const unit = /^hsla?\(\s*[-+\d.]+deg/i.test(text) ? 'deg' : ''
  const { h, s, l } = toHsl(colour)
  const round = (part: number, decimals: number) => Number(part.toFixed(decimals))
  const enough = [0, 1, 2].find((decimals) => {
    const rounded = { h: round(h, decimals), s: round(s, decimals), l: round(l, decimals) }
    return sameColour(fromHsl(rounded, colour.a), colour)
  })
  const decimals = enough ?? 3
  return [`${round(h, decimals)}${unit}`, `${round(s, decimals)}%`, `${round(l, decimals)}%`]
}
