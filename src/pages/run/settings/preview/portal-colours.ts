import { parseColour, toStyle, type Colour } from '../theme/css-colour.ts'
import { freshTheme, leftovers, themeGroups } from '../theme/theme-keys.ts'

/** Fallbacks for keys without a documented default. */
const standIns: Readonly<Record<string, string>> = { auth_bg_tint: 'transparent', tabBackground: 'transparent' }

const keys = themeGroups
  .filter(({ id }) => id !== leftovers)
  .flatMap((group) => group.keys.filter(({ kind }) => kind === 'colour').map(({ key }) => key))

const clear: Colour = { r: 0, g: 0, b: 0, a: 0 }

const own = (theme: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(theme, key) ? theme[key] : undefined

/** The colour of a key in the theme, else its default. */
function portalColour(theme: Readonly<Record<string, unknown>>, key: string): Colour {
  return parseColour(own(theme, key)) ?? parseColour(freshTheme[key]) ?? parseColour(standIns[key]) ?? clear
}

/** Converts 0–100, which arrives as a number or a text, to 0–1 (contract 6.8); `absent` for anything else. */
export function share(value: unknown, absent: number): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number)
    ? Number(Math.min(1, Math.max(0, number / 100)).toFixed(3))
    : absent
}

/**
 * The CSS custom properties of the mock-up, `--portal-navbar` and so on. Each value is built from numbers, so that no
 * typed or stored text reaches a style unchecked.
 */
export function portalColours(theme: Readonly<Record<string, unknown>>): Record<string, string> {
  const style: Record<string, string> = {}
  for (const key of keys) style[`--portal-${key}`] = toStyle(portalColour(theme, key))
  style['--portal-auth_bg_opacity'] = String(share(own(theme, 'auth_bg_opacity'), 1))
  style['--portal-auth_form_opacity'] = String(share(own(theme, 'auth_form_opacity'), 1))
  if (parseColour(own(theme, 'sidebarForegroundText')) === undefined) {
    style['--portal-sidebarForegroundText'] = toStyle(portalColour(theme, 'sidebarText'))
  }
  return style
}
