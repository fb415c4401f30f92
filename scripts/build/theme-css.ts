/**
 * Writes src/theme/theme.css: Mantine's CSS variables and our own, as a file. The provider would otherwise put them
 * in a <style> element at run time, which the Content Security Policy forbids; and only the colours in use are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core'
import { format } from 'prettier'
import { cssVariables, theme } from '#theme/theme.ts'

const target = new URL('../../src/theme/theme.css', import.meta.url)
const keptColors = new Set(['accent', 'gray', 'dark', 'red'])
const colorOf = /^--mantine-color-([a-z]+)-(?:\d|filled|light|outline|text|contrast)/

/** The text of src/theme/theme.css for the theme as it stands now. */
export async function themeCss(): Promise<string> {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme)
  const base = defaultCssVariablesResolver(merged)
  const own = cssVariables(merged)
  const css = convertCssVariables({
    variables: keep({ ...base.variables, ...own.variables }),
    light: keep({ '--mantine-color-scheme': 'light', ...base.light, ...own.light }),
    dark: keep({ '--mantine-color-scheme': 'dark', ...base.dark, ...own.dark }),
  })
  return format(
    `/* Written by scripts/build/theme-css.ts from src/theme/theme.ts. Change the theme, then run it. */\n${css}`,
    {
      parser: 'css',
      singleQuote: true,
      printWidth: 120,
    },
  )
}

function keep(variables: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter(([name]) => {
      const color = colorOf.exec(name)?.[1]
      return color === undefined || keptColors.has(color)
    }),
  )
}

if (process.argv[1]?.endsWith('theme-css.ts')) writeFileSync(target, await themeCss())

/** The committed file, for the test that compares the two. */
export const committedThemeCss = () => readFileSync(target, 'utf8')
