import { describe, expect, it } from 'vitest'
import { committedThemeCss, themeCss } from '#scripts/build/theme-css.ts'
import { darkTokens, lightTokens, type ThemeToken } from './theme.ts'

/** WCAG 2.2 relative luminance of #rrggbb. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const textPairs: [ThemeToken, ThemeToken][] = [
  ...(['bg', 'surface', 'hover', 'accent-weak'] as const).flatMap((ground): [ThemeToken, ThemeToken][] => [
    ['text', ground],
    ['dim', ground],
    ['accent-text', ground],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-bad', 'bad'],
  ['on-bad', 'bad-hover'],
  ['ok', 'ok-bg'],
  ['warn', 'warn-bg'],
  ['bad', 'bad-bg'],
  ['bad', 'surface'],
  ['info', 'info-bg'],
  ['on-bulk', 'bulk'],
  ['bulk-danger', 'bulk'],
]

describe.each([
  ['light', lightTokens],
  ['dark', darkTokens],
] as const)('%s tokens', (_scheme, tokens) => {
  it.each(textPairs)('%s on %s reads at 4.5:1', (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it('outlines controls and focus at 3:1', () => {
    expect(contrast(tokens.control, tokens.surface)).toBeGreaterThanOrEqual(3)
    expect(contrast(tokens.accent, tokens.surface)).toBeGreaterThanOrEqual(3)
  })
})

it('theme.css is what the theme generates', async () => {
  expect(committedThemeCss()).toBe(await themeCss())
})
