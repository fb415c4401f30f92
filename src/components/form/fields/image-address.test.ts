import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageAddress, imageWarnings } from './image-address.ts'

describe('addresses of images (regression class R25)', () => {
  it('adds https:// where no scheme is typed, and forces nothing', () => {
    expect(imageAddress('api.tago.io/file/a.png')).toBe('https://api.tago.io/file/a.png')
    expect(imageAddress('http://acme.example/a.png')).toBe('http://acme.example/a.png')
    expect(imageAddress(' //acme.example/a.png ')).toBe('https://acme.example/a.png')
    expect(imageAddress('localhost:8080/a.png')).toBe('https://localhost:8080/a.png')
    expect(imageAddress('')).toBe('')
    expect(imageAddress('data:image/svg+xml,<svg onload="x"/>')).toMatch(/^data:image/)
  })

  it('takes nothing that could run or is no address', () => {
    const refused = [
      'javascript:alert(1)',
      'JaVaScript:alert(1)',
      'data:text/html,<script>',
      'vbscript:x',
      'file:///etc/x',
      'logo',
      'a b.png',
      'blob:https://a.example/1',
    ]
    expect(refused.map(imageAddress).filter((address) => address !== undefined)).toEqual([])
  })

  it('only ever gives http, https, image data or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
        const address = imageAddress(typed)
        if (address) expect(address).toMatch(/^(https?:\/\/|data:image\/)/i)
      }),
    )
  })
})

describe('warnings about an image', () => {
  const square = { ratio: { least: 0.9, most: 1.1, words: 'a square' }, minWidth: 32, minHeight: 32 }
  it('says nothing about one that fits', () => {
    expect(imageWarnings({ address: 'https://a.example/i.png', width: 64, height: 64 }, square)).toEqual([])
    expect(imageWarnings({ address: 'https://a.example/i.svg', width: 0, height: 0 }, square)).toEqual([])
  })
  it('names what does not', () => {
    expect(imageWarnings({ address: 'http://a.example/i', width: 16, height: 8 }, square)).toEqual([
      'An http:// image is not shown on a page opened over https://. Use an https:// address.',
      'The address does not end with an image extension (.png, .svg, .ico, …).',
      'The image is 16 × 8 px and may look blurred. Recommended: at least 32 × 32 px.',
      'The image is 16 × 8 px. Recommended: a square.',
    ])
  })
  it('names the side that is too short, and a width nobody needs', () => {
    const wide = { minHeight: 48, maxWidth: 1200 }
    const image = (width: number, height: number) => ({ address: 'https://a.example/i.png', width, height })
    expect(imageWarnings(image(1500, 40), wide)).toEqual([
      'The image is 40 px high and may look blurred. Recommended: at least 48 px.',
      'The image is 1500 px wide. 1200 px are enough.',
    ])
    expect(imageWarnings(image(300, 90), { minWidth: 600 })).toEqual([
      'The image is 300 px wide and may look blurred. Recommended: at least 600 px.',
    ])
  })
})
