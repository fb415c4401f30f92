import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'
import { fontSize, radius, space } from './sizes.ts'

const accent: MantineColorsTuple = [
  '#e8f4f8',
  '#d0e8f0',
  '#a5d3e2',
  '#71c0d8',
  '#4bb0cd',
  '#2ba0c2',
  '#118bad',
  '#0b7796',
  '#075f79',
  '#064a5f',
]

/** Our own tokens per scheme. Every text pair among them meets WCAG 2.2 AA; `theme.test.ts` proves it. */
export const lightTokens = {
  accent: '#0b7796',
  'accent-hover': '#096883',
  'accent-weak': '#e8f4f8',
  'accent-text': '#075f79',
  'on-accent': '#ffffff',
  bg: '#f6f8fa',
  surface: '#ffffff',
  line: '#e2e7ee',
  'line-strong': '#cfd6df',
  control: '#858f9d',
  text: '#1f2933',
  dim: '#5b6675',
  hover: '#f1f4f8',
  ok: '#17723f',
  'ok-bg': '#e7f6ee',
  warn: '#8a5200',
  'warn-bg': '#fff3dd',
  bad: '#b42323',
  'bad-hover': '#971c1c',
  'on-bad': '#ffffff',
  'bad-bg': '#fdecec',
  info: '#075f79',
  'info-bg': '#e8f4f8',
  bulk: '#1f2933',
  'on-bulk': '#ffffff',
  'bulk-danger': '#ffb4ad',
  shadow: 'rgba(10, 20, 30, 0.16)',
  overlay: 'rgba(15, 22, 30, 0.45)',
} as const

export type ThemeToken = keyof typeof lightTokens

export const darkTokens: Record<ThemeToken, string> = {
  accent: '#2ba0c2',
  'accent-hover': '#4bb0cd',
  'accent-weak': '#12303b',
  'accent-text': '#71c0d8',
  'on-accent': '#06222b',
  bg: '#0f1319',
  surface: '#151a21',
  line: '#252d38',
  'line-strong': '#37414f',
  control: '#6f7c8d',
  text: '#e3e8ee',
  dim: '#9aa5b4',
  hover: '#1b222c',
  ok: '#6ee7a8',
  'ok-bg': '#12301f',
  warn: '#f5c76b',
  'warn-bg': '#33270f',
  bad: '#ff9b9b',
  'bad-hover': '#ffb3b3',
  'on-bad': '#3a0d0d',
  'bad-bg': '#3a1a1a',
  info: '#71c0d8',
  'info-bg': '#12303b',
  bulk: '#2a3441',
  'on-bulk': '#e3e8ee',
  'bulk-danger': '#ffaaa3',
  shadow: 'rgba(0, 0, 0, 0.5)',
  overlay: 'rgba(0, 0, 0, 0.6)',
}

/** Filled controls take our own pair per scheme: Mantine picks its text colour once, for the light scheme only. */
const variantColorResolver: VariantColorsResolver = (input) => {
  if (input.variant === 'filled' && (input.color === undefined || input.color === 'accent')) {
    return pair('accent', 'accent-hover', 'on-accent')
  }
  if (input.variant === 'filled' && input.color === 'red') return pair('bad', 'bad-hover', 'on-bad')
  if (input.variant === 'subtle' && input.color === 'red') {
    return { ...pair('bad', 'bad-hover', 'bad'), background: 'transparent', hover: 'var(--portico-bad-bg)' }
  }
  if (input.variant === 'subtle' && input.color === 'gray') {
    return { ...pair('surface', 'hover', 'dim'), background: 'transparent' }
  }
  return defaultVariantColorsResolver(input)
}

function pair(background: ThemeToken, hover: ThemeToken, color: ThemeToken) {
  return {
    background: `var(--portico-${background})`,
    hover: `var(--portico-${hover})`,
    color: `var(--portico-${color})`,
    border: '1px solid transparent',
  }
}

/** The Mantine theme of the product. Its variables are written to `theme.css` by `scripts/build/theme-css.ts`. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 5 },
  colors: { accent },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: fontSize.small, sm: '14px', md: '14px', lg: fontSize.title, xl: '18px' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.5' },
  spacing: { xs: space[2], sm: space[3], md: space[4], lg: space[5], xl: space[6] },
  radius: { xs: '4px', sm: radius.small, md: radius.medium, lg: radius.large, xl: '16px' },
  defaultRadius: 'md',
  black: '#1f2933',
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '22px', lineHeight: '28px' } } },
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver,
  // A closed list of choices is not in the page: all time zones and languages of a form would be drawn with it.
  components: { Combobox: { defaultProps: { keepMounted: false } } },
})

/** Sets Mantine's own colour variables from our tokens, so that one table decides every colour. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--portico-mono': 'var(--mantine-font-family-monospace)',
    ...sizeVariables('space', space),
    ...sizeVariables('radius', radius),
    ...sizeVariables('font', fontSize),
  },
  light: schemeVariables(lightTokens),
  dark: schemeVariables(darkTokens),
})

const sizeVariables = (kind: string, sizes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(sizes).map(([name, size]) => [`--portico-${kind}-${name}`, size]))

function schemeVariables(tokens: Record<ThemeToken, string>): Record<string, string> {
  const own = Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--portico-${name}`, value]))
  return {
    ...own,
    '--mantine-color-accent-filled': tokens.accent,
    '--mantine-color-accent-filled-hover': tokens['accent-hover'],
    '--mantine-color-body': tokens.surface,
    '--mantine-color-text': tokens.text,
    '--mantine-color-dimmed': tokens.dim,
    '--mantine-color-placeholder': tokens.dim,
    '--mantine-color-anchor': tokens['accent-text'],
    '--mantine-color-error': tokens.bad,
    '--mantine-color-default': tokens.surface,
    '--mantine-color-default-hover': tokens.hover,
    '--mantine-color-default-color': tokens.text,
    '--mantine-color-default-border': tokens['line-strong'],
    '--mantine-color-disabled': tokens.hover,
    '--mantine-color-disabled-color': tokens.dim,
    '--mantine-color-disabled-border': tokens.line,
  }
}
