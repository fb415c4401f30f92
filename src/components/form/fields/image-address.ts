import { say } from '../messages/say.ts'

/**
 * The address of an image as a browser can load it: with `https://` where no scheme is typed (stored addresses may lack
 * it), `http://` kept, an image inside a `data:` address kept. Undefined for anything else, scripts above all; empty
 * stays empty.
 */
export function imageAddress(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '') return ''
  if (/^data:image\/[a-z0-9.+-]+[;,]/i.test(text)) return text
  const full =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[a-z0-9.-]+:\d/i.test(text) ? text : `https://${text.replace(/^\/+/, '')}`
  if (/\s/.test(full)) return undefined
  try {
    const { protocol, hostname } = new URL(full)
    const named = hostname.includes('.') || hostname === 'localhost'
    return (protocol === 'https:' || protocol === 'http:') && named ? full : undefined
  } catch {
    return undefined
  }
}

/** What an image should be, by where it stands. Sizes in px; `ratio` is width by height. */
export interface ImageRule {
  minWidth?: number
  minHeight?: number
  maxWidth?: number
  ratio?: { least: number; most: number; words: string }
}

/** What is found when the image is loaded; an SVG without a size of its own has none. */
export interface LoadedImage {
  address: string
  width: number
  height: number
}

const types = /\.(png|jpe?g|gif|svg|webp|ico|avif)$/i
/** Bytes that a data: address may carry; longer ones slow down every page of the portal. */
const longestData = 100_000

/** What is worth knowing about an image before it is saved, most important first; nothing when all is well. */
export function imageWarnings({ address, width, height }: LoadedImage, rule: ImageRule): string[] {
  const warnings: string[] = []
  const data = address.startsWith('data:')
  if (address.startsWith('http:')) warnings.push(say.imageOverHttp())
  if (data && address.length * 0.75 > longestData) warnings.push(say.slowsPortalDown())
  if (!data && !types.test(new URL(address).pathname)) warnings.push(say.addressDoesNotEnd())
  if (width > 0 && height > 0) warnings.push(...sizeWarnings(width, height, rule))
  return warnings
}

function sizeWarnings(width: number, height: number, { minWidth, minHeight, maxWidth, ratio }: ImageRule): string[] {
  const found: string[] = []
  const isSmall = (minWidth !== undefined && width < minWidth) || (minHeight !== undefined && height < minHeight)
  if (isSmall && minWidth !== undefined && minHeight !== undefined)
    found.push(say.imageSmall({ width, height, minWidth, minHeight }))
  else if (isSmall && minWidth !== undefined) found.push(say.imageNarrow({ width, minWidth }))
  else if (isSmall && minHeight !== undefined) found.push(say.imageLow({ height, minHeight }))
  if (maxWidth !== undefined && width > maxWidth) found.push(say.imageLarge({ width, maxWidth }))
  const is = width / height
  if (ratio && (is < ratio.least || is > ratio.most)) found.push(say.shapeOf({ width, height, shape: ratio.words }))
  return found
}
